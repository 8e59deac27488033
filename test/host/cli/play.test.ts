import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SlotRun } from '../../../electron/core/run/tables.ts'
import { telling } from '../../helpers/long-run.ts'
import { fingerprint, sala, workFolder } from '../../helpers/sala.ts'

const folder = workFolder()
afterAll(() => folder.remove())

beforeAll(async () => {
  const run = await sala(
    folder,
    ...['new', '--template', 'two-day', '--name', 'Class', '--date', '2026-11-24'],
    ...['--zone', 'Asia/Phnom_Penh', '--out', 'class.sala'],
  )
  expect(run.code).toBe(0)
}, 120_000)

async function runsOf(file: string): Promise<readonly SlotRun[]> {
  const { out } = await sala(folder, 'print', file, '--json')
  const { slotRuns } = JSON.parse(out) as { slotRuns: SlotRun[] }
  return slotRuns.toSorted((a, b) => a.startedMs - b.startedMs)
}
const iso = (ms: number | null | undefined) =>
  ms === null || ms === undefined ? null : new Date(ms).toISOString().slice(0, 16)

describe('sala play', () => {
  it('starts each slot at its planned time until the one named runs', async () => {
    const run = await sala(folder, 'play', 'class.sala', '--until', '3', '--out', 'three.sala')
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out.split('\n').slice(0, 4)).toEqual([
      '  1  2026-11-24 07:30   30 min  Registration, pre-quiz and self-rating',
      '  2  2026-11-24 08:00   15 min  Opening',
      '  3  2026-11-24 08:15   40 min  Satisfied, loyal, retained: three terms and a chain (running)',
      '3 of 42 slots played',
    ])
    const runs = await runsOf('three.sala')
    expect(runs.map(({ startedMs, endedMs }) => [iso(startedMs), iso(endedMs)])).toEqual([
      ['2026-11-24T00:30', '2026-11-24T01:00'],
      ['2026-11-24T01:00', '2026-11-24T01:15'],
      ['2026-11-24T01:15', null],
    ])
  })

  it('stops at a moment of the room’s clock', async () => {
    const run = await sala(folder, 'play', 'class.sala', '--until', '2026-11-24T08:20')
    expect(run.out).toMatch(/ 3 {2}2026-11-24 08:15 .*\(running\)\n3 of 42 slots played\n$/)
  })

  it('goes on where a file was left, and lets no slot run over night', async () => {
    const run = await sala(folder, 'play', 'three.sala', '--until', 'end', '--out', 'all.sala')
    expect(run.out).toMatch(/39 of 42 slots played/)
    const runs = await runsOf('all.sala')
    expect(runs).toHaveLength(42)
    expect(iso(runs[20]?.endedMs)).toBe('2026-11-24T10:50')
    expect(iso(runs[21]?.startedMs)).toBe('2026-11-25T00:45')
    expect(iso(runs[41]?.endedMs)).toBe('2026-11-25T11:15')
    expect(
      runs.every(({ plannedMs, startedMs, endedMs }) => endedMs === startedMs + plannedMs),
    ).toBe(true)
    expect((await sala(folder, 'check', 'all.sala')).code).toBe(0)
  })

  it.each(
    telling(
      [
        ['0', 'sala: there is no slot 0; there are 42'],
        ['43', 'sala: there is no slot 43; there are 42'],
        ['noon', 'sala: --until “noon”: 12, 2026-11-24T10:30, end'],
        ['2026-11-24', 'sala: --until “2026-11-24”'],
      ],
      1,
    ),
  )('refuses to play until %j', async (until, line) => {
    const before = fingerprint(folder)
    const run = await sala(folder, 'play', 'class.sala', '--until', until, '--out', 'x.sala')
    expect(run.code).toBe(2)
    expect(run.err).toMatch(line)
    expect(fingerprint(folder)).toEqual(before)
  })
})
