import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AnyChosen } from '../../../electron/core/paper/documents/all.ts'
import { type Language, languages } from '../../../electron/core/text/language.ts'
import { exportDocuments } from '../../../electron/host/export/export-documents.ts'
import { journeyMap } from '../../fixtures/paper/journey.ts'
import { linesOf, readPdf } from '../../helpers/read-pdf.ts'

const workerUrl = new URL('../../../electron/host/export/document-worker.ts', import.meta.url)
const createdMs = Date.UTC(2026, 10, 25)
const settings = { workerUrl, assetsDir: 'assets', createdMs }

const job = (language: Language, what = 'JourneyMap'): AnyChosen => ({
  content: journeyMap(language),
  name: { date: '2026-11-24', course: 'Loyalty', place: 'Phnom Penh', group: 3, what, language },
})
const nameOf = (language: Language, version: number) =>
  `2026-11-24_Loyalty_PhnomPenh_G3_JourneyMap_${language}_v0${version}.pdf`

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sala-export-'))
})
afterEach(() => {
  rmSync(dir, { recursive: true, force: true })
})

describe('exportDocuments', () => {
  it('writes one PDF for each map and tells how far it is', async () => {
    const seen: string[] = []
    const result = await exportDocuments({
      ...settings,
      documents: languages.map((language) => job(language)),
      dir,
      onProgress: ({ done, of, file }) => seen.push(`${done}/${of} ${file}`),
    })
    expect(result).toEqual({
      kind: 'ok',
      files: languages.map((language) => join(dir, nameOf(language, 1))),
    })
    expect(seen).toEqual(languages.map((language, i) => `${i}/3 ${nameOf(language, 1)}`))
    const { texts } = await readPdf(readFileSync(join(dir, nameOf('km', 1))), 0)
    expect(texts.flatMap(linesOf).join('\n')).toContain('ផែនទីដំណើររបស់អតិថិជន')
  })

  it('never writes over a file: the next version is taken', async () => {
    writeFileSync(join(dir, nameOf('en', 1)), 'mine')
    const seen: string[] = []
    const onProgress = ({ file }: { file: string }) => void seen.push(file)
    const result = await exportDocuments({ ...settings, documents: [job('en')], dir, onProgress })
    expect(seen).toEqual([nameOf('en', 2)])
    expect(result).toEqual({ kind: 'ok', files: [join(dir, nameOf('en', 2))] })
    expect(readFileSync(join(dir, nameOf('en', 1)), 'utf8')).toBe('mine')
  })

  it('gives the same bytes for the same map and instant', async () => {
    const run = () => exportDocuments({ ...settings, documents: [job('zh')], dir })
    expect([(await run()).kind, (await run()).kind]).toEqual(['ok', 'ok'])
    const [first, second] = [1, 2].map((version) => readFileSync(join(dir, nameOf('zh', version))))
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true)
  })

  it('stops when it is told to and leaves whole files only', async () => {
    const stop = new AbortController()
    const result = await exportDocuments({
      ...settings,
      documents: [job('en'), job('km'), job('zh')],
      dir,
      signal: stop.signal,
      onProgress: ({ done }) => done === 1 && stop.abort(),
    })
    expect(result).toEqual({ kind: 'cancelled', files: [join(dir, nameOf('en', 1))] })
    expect(readdirSync(dir)).toEqual([nameOf('en', 1)])
  })

  it('does nothing when it is stopped before it starts', async () => {
    const signal = AbortSignal.abort()
    expect(await exportDocuments({ ...settings, documents: [job('en')], dir, signal })).toEqual({
      kind: 'cancelled',
      files: [],
    })
    expect(readdirSync(dir)).toEqual([])
  })

  it('says when the folder goes while files are written into it', async () => {
    const result = await exportDocuments({
      ...settings,
      documents: [job('en'), job('km')],
      dir,
      onProgress: ({ done }) => done === 1 && rmSync(dir, { recursive: true }),
    })
    expect(result).toMatchObject({ kind: 'failed', code: 'folder-missing' })
  })

  it('ends a worker that takes too long', async () => {
    const result = await exportDocuments({
      ...settings,
      documents: [job('en')],
      dir,
      timeLimitMs: 1,
    })
    expect(result).toMatchObject({ kind: 'failed', code: 'timed-out', files: [] })
    expect(readdirSync(dir)).toEqual([])
  })

  it('says when the worker breaks', async () => {
    const result = await exportDocuments({
      ...settings,
      assetsDir: dir,
      documents: [job('en')],
      dir,
    })
    expect(result).toMatchObject({ kind: 'failed', code: 'crashed', files: [] })
  })

  it('says when the folder is not there, or is no folder', async () => {
    const seen: string[] = []
    const onProgress = ({ file }: { file: string }) => void seen.push(file)
    const documents = [job('en')]
    const missing = await exportDocuments({
      ...settings,
      documents,
      dir: join(dir, 'no'),
      onProgress,
    })
    expect(missing).toMatchObject({ kind: 'failed', code: 'folder-missing' })
    expect(seen).toEqual([])
    writeFileSync(join(dir, 'file'), '')
    const file = await exportDocuments({
      ...settings,
      documents: [job('en')],
      dir: join(dir, 'file'),
    })
    expect(file).toMatchObject({ kind: 'failed', code: 'folder-missing' })
  })
})

const mayMount = process.platform === 'linux' && process.getuid?.() === 0
const mount = (options: string) =>
  mayMount && spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', dir]).status === 0
const unmount = () => spawnSync('umount', [dir])

describe.skipIf(!mayMount)('exportDocuments on a disk of its own', () => {
  it('says when the disk is full and leaves nothing half-made', async ({ skip }) => {
    if (!mount('size=48k')) skip('this machine lets no disk be mounted')
    try {
      const result = await exportDocuments({ ...settings, documents: [job('en'), job('zh')], dir })
      expect(result).toMatchObject({ kind: 'failed', code: 'no-space' })
      expect(result.files).toEqual([join(dir, nameOf('en', 1))])
      expect(readdirSync(dir)).toEqual([nameOf('en', 1)])
    } finally {
      unmount()
    }
  })

  it('says when the disk cannot be written', async ({ skip }) => {
    if (!mount('size=1m,ro')) skip('this machine lets no disk be mounted')
    try {
      const seen: string[] = []
      const onProgress = ({ file }: { file: string }) => void seen.push(file)
      const result = await exportDocuments({ ...settings, documents: [job('en')], dir, onProgress })
      expect(result).toMatchObject({ kind: 'failed', code: 'read-only', files: [] })
      expect(seen).toEqual([])
    } finally {
      unmount()
    }
  })
})
