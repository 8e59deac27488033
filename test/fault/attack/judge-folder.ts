import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Id } from '../../../electron/core/base/ids.ts'
import { BackupFolder } from '../../../electron/host/backup/backup-folder.ts'
import { systemClock } from '../../../electron/host/clock.ts'
import { checkBackup } from '../../../electron/host/store/check-backup.ts'
import { readLog } from '../../../electron/host/store/log-rows.ts'
import { openDatabase } from '../../../electron/host/store/open-database.ts'
import { verdictOn } from '../../helpers/fault-verdict.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import { toldOf, type Told } from './told.ts'

/** What a data folder is worth after an attack. */
export type Findings = {
  readonly committed: number
  /** Answered as committed, and neither in the workshop nor in the backup that undoes a restore. */
  readonly lost: number
  readonly problems: readonly string[]
  /** How many workshops something is wrong with. */
  readonly wrong: number
}

/** A workshop that was damaged before the attack: it may have to be restored once more. */
export type DamagedBefore = { readonly workshopId: Id; readonly fileSum: string }

const workshopName = /^[0-9a-f-]{36}\.sqlite$/
const backupName = /^[\d_]+_[a-z-]+\.sqlite$/

/**
 * Starts Sala anew on the folder and holds what is there against all that was ever answered. A disk that
 * let nothing go may keep what was told as not made.
 */
export async function judgeFolder(
  dataDir: string,
  told: readonly Told[],
  damaged: DamagedBefore | null = null,
  letsGo = true,
): Promise<Findings> {
  const made = new Map(toldOf(told, 'made').map(({ workshopId, by }) => [workshopId, by]))
  const committed = toldOf(told, 'committed').length
  const ofFolder = [...toldOf(told, 'problem').map(({ what }) => what), ...unexplained(told)]
  if (damaged !== null && !sums(dataDir).has(damaged.fileSum))
    ofFolder.push('the damaged original is gone')
  const asOpened = await openAll(dataDir, made, damaged)
  if (typeof asOpened === 'string')
    return { committed, lost: committed, problems: [asOpened], wrong: made.size }
  const unmade = [...asOpened.keys()].filter((id) => !made.has(id))
  if (unmade.length > 0 && letsGo && refusedToMake(told))
    ofFolder.push('what was told as not made is there')
  const left = oddNames(dataDir)
  let [lost, wrong] = [0, 0]
  const problems: string[] = []
  for (const [workshopId, by] of made) {
    const about = told.filter((one) => 'workshopId' in one && one.workshopId === workshopId)
    const found = await judgeWorkshop(dataDir, workshopId, about)
    const all = [...(asOpened.get(workshopId) ?? []), ...found.problems]
    lost += found.lost
    if (all.length > 0) wrong += 1
    problems.push(...all.map((problem) => `${by}: ${problem}`))
  }
  if (problems.length === 0) ofFolder.push(...left)
  if (wrong === 0 && ofFolder.length > 0) wrong = 1
  return { committed, lost, problems: [...ofFolder, ...problems], wrong }
}

/** Whoever is told no must be told why. */
function unexplained(told: readonly Told[]): readonly string[] {
  const unclear = toldOf(told, 'refused').filter(({ code }) => code === 'internal')
  return [...new Set(unclear.map((one) => `${one.call}: ${one.code} ${one.detail}`))]
}

const refusedToMake = (told: readonly Told[]) =>
  toldOf(told, 'refused').some(({ call }) => call === 'library.create' || call === 'library.import')

/** As a person would find it: the list, every workshop, and a restore where the file is damaged. */
async function openAll(
  dataDir: string,
  made: ReadonlyMap<Id, string>,
  damaged: DamagedBefore | null,
): Promise<ReadonlyMap<Id, readonly string[]> | string> {
  const at = await hostAtWork(dataDir).catch((error: unknown) => `Sala does not start: ${error}`)
  if (typeof at === 'string') return at
  const listed = new Set((await at.ask('library.list', {})).map((summary) => summary.id))
  const problems = new Map<Id, readonly string[]>()
  for (const workshopId of new Set([...made.keys(), ...listed])) {
    const unlisted = listed.has(workshopId) ? [] : ['not in the list']
    const problem = await openOne(at, workshopId, workshopId === damaged?.workshopId)
    problems.set(workshopId, problem === null ? unlisted : [...unlisted, problem])
  }
  await at.host.close()
  return problems
}

async function openOne(at: HostAtWork, workshopId: Id, isDamaged: boolean): Promise<string | null> {
  let opened = await at.call('workshop.open', { workshopId })
  if (!opened.ok && isDamaged) {
    const [newest] = await at.ask('backup.list', { workshopId })
    const back = await at.call('backup.restore', { workshopId, backupId: newest?.id ?? '' })
    if (!back.ok) return `the second restore comes to ${back.error.code}`
    opened = await at.call('workshop.open', { workshopId })
  }
  if (!opened.ok) return `opens as ${opened.error.code}`
  return opened.value.records.workshop.length === 1 ? null : 'is empty'
}

/** After an orderly end there are whole files only. */
function oddNames(dataDir: string): readonly string[] {
  const names = (folder: string) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
  const odd = (paths: readonly string[], right: RegExp) =>
    paths.filter((path) => !right.test(basename(path)))
  const backups = names(join(dataDir, 'backups')).flatMap(names)
  const left = [
    ...odd(names(join(dataDir, 'workshops')), workshopName),
    ...odd(backups, backupName),
    ...names(join(dataDir, 'incoming')),
    ...names(join(dataDir, 'outgoing')),
  ]
  return left.map((path) => `left behind: ${basename(path).replace(/^[0-9a-f-]{36}|^\d+/, '…')}`)
}

async function judgeWorkshop(dataDir: string, workshopId: Id, told: readonly Told[]) {
  const path = join(dataDir, 'workshops', `${workshopId}.sqlite`)
  const verdict = await verdictOn(path, new Map())
  const problems = verdict.problem === null ? [] : [verdict.problem]
  const backups = new BackupFolder(join(dataDir, 'backups', workshopId), systemClock)
  const places = [seqsIn(path)]
  const undoing = undoBackups(told)
  const list = backups.list()
  for (const { backupId } of toldOf(told, 'backed-up'))
    if (!list.some(({ id }) => id === backupId)) problems.push('a backup is gone')
  for (const { id, seq } of list) {
    const backupPath = backups.pathOf(id)
    if (undoing.any || undoing.ids.has(id)) places.push(seqsIn(backupPath))
    const worth = await worthOf(backupPath)
    if (worth !== seq) problems.push(`a backup is not sound: ${worth}`)
  }
  const isThere = ({ editId, seq }: { editId: Id; seq: number }) =>
    places.some((seqs) => seqs.get(editId) === seq)
  const committed = toldOf(told, 'committed')
  const lost = committed.filter((one) => !isThere(one)).length
  if (lost > 0) problems.push(`${lost} of ${committed.length} edits lost`)
  return { lost, problems }
}

/** The backups that were named for undo; it may be any where a restore was never answered. */
function undoBackups(told: readonly Told[]) {
  const restored = toldOf(told, 'restored')
  const ids = new Set(restored.map(({ undoBackupId }) => undoBackupId))
  return { ids, any: toldOf(told, 'restoring').length > restored.length }
}

/** As far as the file can be read; it is left as it was. */
function seqsIn(path: string): ReadonlyMap<Id, number> {
  const seqs = new Map<Id, number>()
  try {
    const db = openDatabase(path, { readOnly: true, mustExist: true })
    try {
      for (const { editId, seq } of readLog(db)) seqs.set(editId, seq)
    } finally {
      db.close()
    }
  } catch {
    return seqs
  }
  return seqs
}

async function worthOf(backupPath: string): Promise<number | string> {
  try {
    return (await checkBackup(backupPath)).seq
  } catch (error) {
    return String(error)
  }
}

function sums(dataDir: string): ReadonlySet<string> {
  const entries = readdirSync(dataDir, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return new Set(files.map((entry) => fileSum(join(entry.parentPath, entry.name))))
}

/** By which a file is known again wherever it lies. */
export const fileSum = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex')
