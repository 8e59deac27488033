import type { NamedFile, KnownChoice, FileIntake } from './file-intake.ts'
import { Refused } from '../../core/contract/app-error.ts'
import type { Imported } from '../../core/contract/areas/library.ts'
import type { Id } from '../../core/base/ids.ts'
import { workshopCode } from '../../core/workshop/workshop-code.ts'
import { clockText, localTimeAt, roomOffset } from '../../core/base/zone.ts'
import { databaseFiles } from '../data-folder.ts'
import { removeIfLetGo } from '../files/remove-file.ts'
import type { FoundedPackage } from '../import/found-package.ts'
import { foundWorkshopPackage } from '../import/read-workshop-package.ts'
import { newId } from '../new-id.ts'
import { makeEdits } from '../live/make-edits.ts'
import { draftOf } from '../workshops/found-workshop.ts'
import { knownWorkshop, type KnownWorkshop } from '../import/known-workshop.ts'
import { OneAtATime } from '../workshops/one-at-a-time.ts'
import { takeInDraft } from '../workshops/take-in-draft.ts'
import type { IntakeContext } from './library-context.ts'
import { setRemoved } from './removed-handlers.ts'

export function fileIntake(context: IntakeContext): FileIntake {
  const intake = new OneAtATime<'file'>()
  return (read, known) => intake.inTurn('file', () => takeInFile(context, read(), known))
}

async function takeInFile(
  context: IntakeContext,
  { name, bytes }: NamedFile,
  known: KnownChoice,
): Promise<Imported> {
  const { folder, clock, sqliteBinding } = context
  const workshopId = newId()
  const path = folder.workshop(workshopId)
  const place = { path, atMs: clock.now(), sqliteBinding }
  try {
    const read = await foundWorkshopPackage(bytes, name, place, { workerUrl: context.importWorker })
    if (read.kind === 'rejected') return rejection(read)
    if (read.kind === 'course') return await context.ownAgendas.takeIn(read.course)
    if (read.course !== null) await context.courses.takeIn(read.course)
    return await takeIn(context, read, workshopId, known)
  } finally {
    // Whatever was not taken in leaves nothing. What a failing disk keeps of it goes at the next start.
    for (const file of databaseFiles(draftOf(path))) removeIfLetGo(file)
  }
}

async function takeIn(
  context: IntakeContext,
  read: FoundedPackage,
  workshopId: Id,
  choice: KnownChoice,
): Promise<Imported> {
  const known = await knownWorkshop(context, read)
  if (known === null) return added(context, read, workshopId, null)
  const { entry, relation } = known
  const { id, name } = entry
  if (relation === 'same' || relation === 'older') {
    if (entry.removedMs !== null) setRemoved(context, id, null)
    return { kind: 'known', workshopId: id, name }
  }
  if (choice === 'keep-both') return added(context, read, workshopId, nameBeside(context, read))
  if (choice === 'ask' || relation === 'parted') return question(known, read, relation)
  const draft = draftOf(context.folder.workshop(workshopId))
  const undoBackupId = await context.workshops.bringUpToDate(id, draft)
  if (entry.removedMs !== null) setRemoved(context, id, null)
  return { kind: 'updated', workshopId: id, name: nameIn(read), undoBackupId }
}

async function added(
  context: IntakeContext,
  read: FoundedPackage,
  workshopId: Id,
  name: string | null,
): Promise<Imported> {
  takeInDraft(context, workshopId, read.records, context.clock.now())
  context.publish({ kind: 'library-changed' })
  return { kind: 'imported', workshopId, name: await nameOpened(context, read, workshopId, name) }
}

/**
 * Opened, its line of the library says all that the list shows, and it can be given its name where that
 * is another than the file's; says which it has. From here on the class is in the library: a disk that
 * refuses either now does not make that untrue.
 */
async function nameOpened(
  { workshops }: IntakeContext,
  read: FoundedPackage,
  workshopId: Id,
  name: string | null,
): Promise<string> {
  try {
    const live = await workshops.open(workshopId)
    if (name === null) return nameIn(read)
    const [id = ''] = live.tables.workshop.keys()
    const fields = { name, code: workshopCode(name) }
    const edits = [{ kind: 'workshop.edit' as const, id, fields }]
    const refusal = makeEdits(live, { scope: 'agenda', edits }, 'host')
    return refusal === null ? name : nameIn(read)
  } catch (error) {
    if (error instanceof Refused) return nameIn(read)
    throw error
  }
}

function question(
  { entry, hereMs }: KnownWorkshop,
  read: FoundedPackage,
  relation: 'newer' | 'parted',
): Imported {
  const { history } = read
  const fileMs = history.kind === 'told' ? history.lastMs : null
  const { id: workshopId, name } = entry
  return { kind: 'asks', relation, workshopId, name, fileMs, hereMs, timeZone: zoneIn(read) }
}

/** The name with the date of its last edit, and where that is taken with the time too. */
function nameBeside({ library, clock }: IntakeContext, read: FoundedPackage): string {
  const { history } = read
  const atMs = history.kind === 'told' ? history.lastMs : clock.now()
  const { date, minute } = localTimeAt(atMs, roomOffset(zoneIn(read)))
  const taken = new Set(library.entries().map(({ name }) => name))
  const named = (ending: string) => `${shortened(nameIn(read))} (${ending})`
  const choices = [date, `${date} ${clockText(minute)}`].map(named)
  const numbered = (number: number): string => {
    const name = named(`${date} ${clockText(minute)}, ${number}`)
    return taken.has(name) ? numbered(number + 1) : name
  }
  return choices.find((name) => !taken.has(name)) ?? numbered(2)
}

/** Room for what is put behind it. */
const shortened = (name: string) => [...name].slice(0, 160).join('')
const nameIn = ({ records }: FoundedPackage) => records.workshop[0]?.name ?? ''
const zoneIn = ({ records }: FoundedPackage) => records.workshop[0]?.timeZone ?? 'UTC'

const rejection = ({
  place,
  problem,
}: {
  readonly place: string
  readonly problem: {
    readonly code: string
    readonly values: Readonly<Record<string, string>>
  }
}): Imported => ({
  kind: 'rejected',
  place,
  problem: { code: problem.code, values: { ...problem.values } },
})
