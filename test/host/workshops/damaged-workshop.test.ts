import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { replayLog, sameTables } from '../../../electron/core/workshop/replay.ts'
import { tablesFrom } from '../../../electron/core/workshop/tables.ts'
import { between, randomFrom, type Random } from '../../helpers/fault-random.ts'
import { hostAtWork } from '../../helpers/host-at-work.ts'
import {
  fileSums,
  namesIn,
  workedOnFolder,
  type WorkedOnFolder,
} from '../../helpers/worked-on-folder.ts'

const pageBytes = 4096
let folder: WorkedOnFolder | null = null
afterEach(() => rmSync(folder?.dataDir ?? '', { recursive: true, force: true }))

type Damage = (path: string, random: Random) => void

const damages = {
  'flipped bytes': (path, random) => {
    const bytes = readFileSync(path)
    for (let flip = 0; flip < 40; flip += 1) {
      const at = between(random, 0, bytes.length - 1)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << between(random, 0, 7))
    }
    writeFileSync(path, bytes)
  },
  'pages of zeros': (path, random) => {
    const bytes = readFileSync(path)
    for (let page = 0; page < 4; page += 1) {
      const start = between(random, 0, Math.floor(bytes.length / pageBytes) - 1) * pageBytes
      bytes.fill(0, start, start + pageBytes)
    }
    writeFileSync(path, bytes)
  },
  'an end cut off': (path, random) => {
    truncateSync(path, between(random, 0, readFileSync(path).length - 1))
  },
} as const satisfies Record<string, Damage>

const targets = { main: [''], wal: ['-wal'], both: ['', '-wal'] } as const
const cases = Object.keys(damages).flatMap((damage) =>
  Object.keys(targets).flatMap((target) =>
    [1, 2].map((seed) => ({ damage, target, seed }) as Case),
  ),
)
type Case = {
  readonly damage: keyof typeof damages
  readonly target: keyof typeof targets
  readonly seed: number
}

/** The workshop as the true log has it after `seq` edits. */
function truth({ log }: WorkedOnFolder, seq: number) {
  const replayed = replayLog(log.slice(0, seq))
  if (replayed.kind !== 'ok') throw new Error('the true log is broken')
  return replayed.tables
}

describe('a damaged workshop', () => {
  it.each(cases)('$damage in $target ($seed)', async ({ damage, target, seed }) => {
    const random = randomFrom(seed)
    folder = await workedOnFolder(random)
    const { dataDir, workshopId, path, backupSeqs } = folder
    for (const suffix of targets[target]) damages[damage](path + suffix, random)
    const sums = fileSums(path)
    const { host, call, ask } = await hostAtWork(dataDir)
    try {
      await restoreWhereNeeded()
      const shown = await ask('workshop.open', { workshopId })
      expect(sameTables(tablesFrom(shown.records), truth(folder, shown.seq))).toBe(true)
      // A damaged `-wal` ends where the damage begins, as if the last edits had never come.
      if (target === 'main') expect(shown.seq).toBeGreaterThanOrEqual(backupSeqs.at(-1) ?? 0)
    } finally {
      await host.close()
    }

    async function restoreWhereNeeded(): Promise<void> {
      const opened = await call('workshop.open', { workshopId })
      if (opened.ok) return
      expect(opened.error.code).toBe('damaged')
      expect(fileSums(path), 'a refusal changes nothing').toEqual(sums)
      const [newest] = await ask('backup.list', { workshopId })
      await ask('backup.restore', { workshopId, backupId: newest?.id ?? '' })
      const [kept = ''] = namesIn(join(dataDir, 'damaged'))
      expect(fileSums(join(dataDir, 'damaged', kept)), 'the damaged file is kept').toEqual(sums)
    }
  })
})

describe('a damaged workshop that the library does not know', () => {
  it('is listed all the same, and can be restored', async () => {
    folder = await workedOnFolder(randomFrom(1))
    const { dataDir, workshopId, path, log } = folder
    rmSync(join(dataDir, 'library.sqlite'))
    damages['an end cut off'](path, randomFrom(1))
    const { host, ask } = await hostAtWork(dataDir)
    const listed = async () => (await ask('library.list', {})).map(({ id, name }) => ({ id, name }))
    expect(await listed()).toEqual([{ id: workshopId, name: '' }])
    const [newest] = await ask('backup.list', { workshopId })
    await ask('backup.restore', { workshopId, backupId: newest?.id ?? '' })
    const name = truth(folder, log.length).workshop.values().next().value?.name
    expect(await listed()).toEqual([{ id: workshopId, name }])
    await host.close()
  })
})
