import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BackupFolder } from '../../../electron/host/backup/backup-folder.ts'
import { fakeClock } from '../../../electron/host/clock.ts'
import { WorkshopSession } from '../../../electron/host/session/workshop-session.ts'
import { readFileHeader } from '../../../electron/host/store/file-header.ts'
import { openWorkshop } from '../../../electron/host/store/open-workshop.ts'
import { foundWorkshop } from '../../../electron/host/workshops/found-workshop.ts'
import { by } from '../../helpers/callers.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { hurriedEdits } from '../../helpers/fault-edits.ts'
import { faultSeed, randomFrom } from '../../helpers/fault-random.ts'
import { verdictOn, type Acknowledged } from '../../helpers/fault-verdict.ts'
import { copyOfKeptFile } from '../../helpers/workshop-fixtures.ts'
import { cutOften, type CutDisk, type Recording } from './cut-often.ts'
import { addProblem, addVerdict, noCuts, reportCuts, type CutSums } from './cut-sums.ts'
import { imageCount, needsRecorder, recordIn } from './recorded-child.ts'

const images = imageCount(60, 2_000)
const clock = fakeClock(1_000_000)
const liveIn = (dir: string) => join(dir, 'workshop.sqlite')
const backupsIn = (dir: string) => new BackupFolder(join(dir, 'backups'), clock)
const isDone = ({ printed }: CutDisk) => printed.includes('done')

/** All edits of a file's log, as if each had been answered. */
async function editsOf(path: string): Promise<Acknowledged> {
  const opened = await openWorkshop(path)
  if (opened.kind !== 'ok') throw new Error(opened.kind)
  const lines = [...opened.store.readLog()].filter(({ edit }) => edit.kind !== 'migrated')
  const edits = new Map(lines.map((entry) => [entry.editId, entry.seq]))
  opened.store.close()
  return edits
}

async function cutWhile(
  goal: string,
  recording: Recording,
  check: (disk: CutDisk, sums: CutSums) => Promise<void>,
): Promise<void> {
  const sums = noCuts()
  await cutOften(recording, images, randomFrom(faultSeed), (disk) => check(disk, sums))
  reportCuts(`G2 power cut: ${goal}`, sums, sums.hit + sums.problems.length)
  expect({ lost: sums.lost, problems: sums.problems }).toEqual({ lost: 0, problems: [] })
}

async function workedOn(dir: string): Promise<void> {
  foundWorkshop(liveIn(dir), { records: classRecords, origin: 'new', atMs: 0 })
  const opened = await openWorkshop(liveIn(dir))
  if (opened.kind !== 'ok') throw new Error(opened.kind)
  const session = new WorkshopSession({ store: opened.store, clock, onCommitted: () => undefined })
  const next = hurriedEdits(randomFrom(faultSeed))
  const someEdits = () => {
    void session.edit(Array.from({ length: 40 }, next), by('console'))
    session.flush()
  }
  someEdits()
  await backupsIn(dir).make(opened.store, 'manual')
  someEdits()
  session.close()
}

describe('a power cut while a file is made or changed as a whole', () => {
  it(`leaves no half-made workshop, in ${images} images [needs strace]`, async (context) => {
    await needsRecorder(context)
    const recording = await recordIn(() => undefined, 'change-files', ['found'])
    await cutWhile('a new workshop', recording, async (disk, sums) => {
      const made = existsSync(liveIn(disk.dir))
      if (made) addVerdict(sums, await verdictOn(liveIn(disk.dir), new Map()), disk)
      else sums.images += 1
      if (!made && isDone(disk)) addProblem(sums, 'told as made, and not there', disk)
    })
  })

  it(`leaves an older file old or new, never between, in ${images} images [needs strace]`, async (context) => {
    await needsRecorder(context)
    const kept = copyOfKeptFile(1)
    const edits = await editsOf(kept)
    rmSync(dirname(kept), { recursive: true, force: true })
    const prepare = (dir: string) => void copyOfKeptFile(1, liveIn(dir))
    const recording = await recordIn(prepare, 'change-files', ['migrate'])
    await cutWhile('migration', recording, async (disk, sums) => {
      const header = readFileHeader(liveIn(disk.dir))
      const migrated = header.kind === 'sqlite' && header.schemaVersion > 1
      if (migrated && backupsIn(disk.dir).list().length === 0)
        addProblem(sums, 'migrated without a backup', disk)
      addVerdict(sums, await verdictOn(liveIn(disk.dir), edits), disk)
    })
  })

  it(`leaves the file before or after a restore, in ${images} images [needs strace]`, async (context) => {
    await needsRecorder(context)
    const kept: { edits: Acknowledged } = { edits: new Map() }
    const prepare = async (dir: string) => {
      await workedOn(dir)
      const backups = backupsIn(dir)
      kept.edits = await editsOf(backups.pathOf(backups.list()[0]?.id ?? ''))
    }
    const recording = await recordIn(prepare, 'change-files', ['restore'])
    await cutWhile('restore', recording, async (disk, sums) => {
      const verdict = await verdictOn(liveIn(disk.dir), kept.edits)
      addVerdict(sums, verdict, disk)
      if (isDone(disk) && verdict.seq !== kept.edits.size)
        addProblem(sums, `restored to ${verdict.seq}`, disk)
    })
  })
})
