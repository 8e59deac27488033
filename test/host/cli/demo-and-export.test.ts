import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { watch } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { telling } from '../../helpers/long-run.ts'
import { readPdf } from '../../helpers/read-pdf.ts'
import {
  endOf,
  fingerprint,
  sala,
  startSala,
  workFolder,
  type SalaRun,
} from '../../helpers/sala.ts'

const folder = workFolder()
afterAll(() => folder.remove())
const firstMap = '2026-12-01_Loyalty_PhnomPenh_G1_JourneyMap_en_v01.pdf'
let demo: SalaRun

beforeAll(async () => {
  mkdirSync(folder.file('out'))
  writeFileSync(folder.file('out/demo.sala'), 'mine')
  writeFileSync(folder.file(`out/${firstMap}`), 'mine')
  demo = await sala(folder, 'demo')
}, 300_000)

describe('sala demo', () => {
  it('writes four maps in three languages and the file, and says so', () => {
    expect(demo).toMatchObject({ code: 0, err: '' })
    const names = demo.out
      .trim()
      .split('\n')
      .slice(0, -1)
      .map((file) => path.basename(file))
    expect(names).toHaveLength(13)
    for (const language of ['en', 'km', 'zh'])
      for (const group of [1, 2, 3, 4])
        expect(names.some((name) => name.includes(`_G${group}_JourneyMap_${language}_v0`))).toBe(
          true,
        )
    expect(demo.out).toMatch(/24 people in 4 groups, 42 slots, 203 notes, [\d,]+ edits .*13 files/)
  })

  it('overwrites nothing: taken names get the next version', () => {
    expect(readFileSync(folder.file('out/demo.sala'), 'utf8')).toBe('mine')
    expect(readFileSync(folder.file(`out/${firstMap}`), 'utf8')).toBe('mine')
    const names = readdirSync(folder.file('out'))
    expect(names).toContain('demo-v02.sala')
    expect(names).toContain(firstMap.replace('v01', 'v02'))
    expect(names).toHaveLength(15)
  })

  it('writes a file that checks out', async () => {
    const run = await sala(folder, 'check', 'out/demo-v02.sala')
    expect(run.out).toMatch(
      /person 24 · group 4 .* note 203 · curve_point 20 · cell_value 0 · slot_run 42/,
    )
    expect(run.code).toBe(0)
  })
})

describe('sala export', () => {
  const map = ['export', 'out/demo-v02.sala', '--what', 'board']

  it('writes one group’s map on A3 in Khmer, then the next version beside it', async () => {
    const one = [...map, '--group', '2', '--paper', 'a3', '--lang', 'km', '--out', 'maps/new']
    for (const version of ['v01', 'v02']) {
      const run = await sala(folder, ...one)
      expect(run).toMatchObject({ code: 0, err: '' })
      expect(path.basename(run.out.trim())).toBe(
        `2026-12-01_Loyalty_PhnomPenh_G2_JourneyMap_km_${version}.pdf`,
      )
      const [, width, height] =
        /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(readFileSync(run.out.trim(), 'latin1')) ?? []
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([1191, 842])
    }
  })

  it('writes the agenda, each day with its times and modules', async () => {
    const agenda = ['export', 'out/demo-v02.sala', '--what', 'agenda', '--out', 'agenda']
    const run = await sala(folder, ...agenda, '--lang', 'zh')
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(path.basename(run.out.trim())).toBe('2026-12-01_Loyalty_PhnomPenh_Agenda_zh_v01.pdf')
    const { texts } = await readPdf(readFileSync(run.out.trim()), 0)
    expect(texts).toHaveLength(2)
    expect(texts[0]).toMatch(
      /第 1 天.*2026年12月1日[^]*07:30 – 08:00[^]*1 认识客户忠诚度与客户保持/,
    )
    expect(texts[1]).toMatch(/第 2 天.*2026年12月2日[^]*90/)
  })

  it('stops at Ctrl+C, keeps finished files whole and leaves nothing half-made', async () => {
    mkdirSync(folder.file('stopped'))
    const first = firstFileIn(folder.file('stopped'))
    const child = startSala(folder, [...map, '--out', 'stopped'])
    const ended = endOf(child)
    await first
    child.kill('SIGINT')
    const run = await ended
    expect(run.code).toBe(130)
    expect(run.err).toBe('sala: cancelled; finished files stay\n')
    const left = readdirSync(folder.file('stopped'))
    expect(left.length).toBeLessThan(4)
    for (const name of left) {
      expect(name).toMatch(/\.pdf$/)
      expect(readFileSync(folder.file(`stopped/${name}`), 'latin1').trimEnd()).toMatch(/%%EOF$/)
    }
    expect(readdirSync(folder.temp)).toEqual([])
  })

  it.each(
    telling(
      [
        [['--group', '9'], 'sala: there is no group 9; there are 1, 2, 3, 4'],
        [['--group', 'x'], 'sala: --group “x”: 1–99'],
        [['--board', 'poster'], 'sala: --board “poster”: journey-map, case-wall'],
        [['--paper', 'a5'], 'sala: --paper “a5”: a4, a3'],
        [['--lang', 'fr'], 'sala: --lang “fr”: en, km, zh'],
        [['--what', 'poster'], 'sala: --what “poster”: board, agenda'],
        [['--what', 'agenda', '--group', '2'], 'sala: unknown option --group'],
      ],
      2,
    ),
  )('refuses %j and makes no folder', async (more, line) => {
    const before = fingerprint(folder)
    const run = await sala(folder, ...map, '--out', 'no-folder', ...more)
    expect(run.code).toBe(2)
    expect(run.err).toMatch(line)
    expect(fingerprint(folder)).toEqual(before)
  })

  it('says that a workshop without boards has no map', async () => {
    const made = ['new', '--template', 'half-day', '--name', 'Half', '--date', '2026-12-01']
    await sala(folder, ...made, '--out', 'half.sala')
    const run = await sala(folder, 'export', 'half.sala', '--what', 'board', '--out', 'no-folder')
    expect(run).toMatchObject({
      code: 2,
      err: 'sala: no group of this workshop has the board journey-map\n',
    })
  })
})

/** Resolves when a file stands in the folder under its final name. */
async function firstFileIn(dir: string): Promise<void> {
  for await (const { filename } of watch(dir)) if (filename?.endsWith('.pdf')) return
}
