// Makes, imports, restores and backs up workshops through the host on a disk with less and less room
// left, and prints what was answered beside what is there after the next start, as one line of JSON.
import { execFileSync } from 'node:child_process'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorCode } from '../../../electron/core/contract/app-error.ts'
import type { CallInput, CallName } from '../../../electron/core/contract/calls.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { packageBytes } from '../../../electron/host/package/package-bytes.ts'
import { checkBackup } from '../../../electron/host/store/check-backup.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { hostAtWork, type Answer } from '../../helpers/host-at-work.ts'
import { sent } from '../../helpers/sent-edits.ts'
import { namesIn } from '../../helpers/worked-on-folder.ts'

/** What came of each attempt, and what was found to be otherwise than answered. */
export type SmallDiskFigures = {
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly wrong: readonly string[]
}

const [dir = '', ...sizesKb] = process.argv.slice(2)
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', dir])
const dataDir = join(dir, 'data')
const filler = join(dir, 'filler')
const noteCount = 1500
const [firstNote] = classRecords.note
const note = (index: number) => ({ ...firstNote, id: newId(), rank: `a${index}`, text: `${index}` })
const many = { ...classRecords, note: Array.from({ length: noteCount }, (_, at) => note(at)) }
const packed = packageBytes({ records: many, log: [], appVersion: '0.1.0' })
const wish: CallInput<'library.create'> = {
  ...{ agendaKey: 'two-day', startDate: '2026-11-23', name: 'New', place: '', facilitator: '' },
  ...{ organisation: '', timeZone: 'Asia/Phnom_Penh', language: 'en', headCount: 24 },
}

let at = await hostAtWork(dataDir)
const workshopId = await at.host.addWorkshop({ records: many, origin: 'new' })
const backupsDir = join(dataDir, 'backups', workshopId)
const start = await at.ask('backup.make', { workshopId })
const outcomes: Record<string, Record<string, number>> = {}
const wrong: string[] = []
const made = new Set([workshopId])
let place: string = classRecords.workshop[0].place

for (const freeKb of sizesKb.map(Number)) {
  await attempt('create', freeKb, async () => {
    const answer = await at.call('library.create', wish)
    if (answer.ok) made.add(answer.value.workshopId)
    return answer
  })
  const fileId = await incoming()
  await attempt('import', freeKb, async () => {
    const answer = await at.call('library.import', { fileId, known: 'keep-both' })
    if (answer.ok && answer.value.kind === 'imported') made.add(answer.value.workshopId)
    return answer
  })
  await edit(`${freeKb} KB`)
  await attempt('backup', freeKb, () => at.call('backup.make', { workshopId }))
  await edit(`${freeKb} KB again`)
  await attempt('restore', freeKb, async () => {
    const answer = await at.call('backup.restore', { workshopId, backupId: start.id })
    if (answer.ok) place = classRecords.workshop[0].place
    return answer
  })
  await restart(`${freeKb} KB`)
}
console.log(JSON.stringify({ outcomes, wrong } satisfies SmallDiskFigures))

/** Leaves so much room for the attempt alone; who is refused must find the folders as they were. */
async function attempt(
  what: string,
  freeKb: number,
  make: () => Promise<Answer<CallName>>,
): Promise<void> {
  const before = filesNow()
  fillUpTo(freeKb * 1024)
  const answer = await make()
  rmSync(filler)
  const outcome: ErrorCode | 'ok' = answer.ok ? 'ok' : answer.error.code
  const counted = (outcomes[what] ??= {})
  counted[outcome] = (counted[outcome] ?? 0) + 1
  if (!answer.ok && what !== 'restore' && filesNow() !== before)
    wrong.push(`${what} at ${freeKb} KB was refused and left ${filesNow()}`)
}

function filesNow(): string {
  const main = namesIn(join(dataDir, 'workshops')).filter((name) => !/-(wal|shm)$/.test(name))
  return [...main, ...namesIn(backupsDir)].join()
}

function fillUpTo(leftBytes: number): void {
  const { bavail, bsize } = statfsSync(dir)
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leftBytes), 1))
}

async function incoming(): Promise<string> {
  const begun = { name: 'many.sala', sizeBytes: packed.length }
  const { fileId } = await at.ask('file.begin', begun)
  const base64 = Buffer.from(packed).toString('base64')
  await at.ask('file.append', { fileId, offset: 0, base64 })
  return fileId
}

async function edit(words: string): Promise<void> {
  const { id } = classRecords.workshop[0]
  const edits = [sent({ kind: 'workshop.edit', id, fields: { place: words } })]
  const [answer] = await at.ask('workshop.edit', { workshopId, edits })
  if (answer?.kind === 'committed') place = words
}

/** After the next start everything is just as it was answered. */
async function restart(when: string): Promise<void> {
  await at.host.close()
  at = await hostAtWork(dataDir)
  const listed = (await at.ask('library.list', {})).map(({ id }) => id)
  if (listed.toSorted().join() !== [...made].toSorted().join())
    wrong.push(`${when}: ${listed.length} workshops, and ${made.size} were told`)
  for (const id of listed) {
    const opened = await at.call('workshop.open', { workshopId: id })
    if (!opened.ok) wrong.push(`${when}: ${opened.error.code} ${opened.error.detail}`)
    else if (id === workshopId && opened.value.records.workshop[0]?.place !== place)
      wrong.push(`${when}: ${opened.value.records.workshop[0]?.place} and not ${place}`)
  }
  for (const backup of await at.ask('backup.list', { workshopId })) {
    const { seq } = await checkBackup(join(backupsDir, `${backup.id}.sqlite`))
    if (seq !== backup.seq) wrong.push(`${when}: backup ${backup.id} is at ${seq}`)
  }
  await makeRoom(listed)
}

/** The small disk is for the next attempts. */
async function makeRoom(listed: readonly string[]): Promise<void> {
  await at.host.close()
  for (const id of listed.filter((one) => one !== workshopId)) {
    rmSync(join(dataDir, 'workshops', `${id}.sqlite`))
    made.delete(id)
  }
  for (const name of namesIn(backupsDir).filter((one) => !one.startsWith(start.id)))
    rmSync(join(backupsDir, name))
  rmSync(join(dataDir, 'library.sqlite'))
  at = await hostAtWork(dataDir)
}
