import { existsSync } from 'node:fs'
import { Refused } from '../../core/contract/app-error.ts'
import type { Backup } from '../../core/backup/backup.ts'
import type { BackupFolder } from '../backup/backup-folder.ts'
import { isWriteProblem, storageProblem } from '../store/storage-error.ts'
import { ownHistory } from './own-history.ts'
import { lastSetAside } from './ready-file.ts'
import type { RestoreSource } from './restore-workshop.ts'

/** Where the files of one workshop are; `isDamaged` where its file is damaged or missing. */
export type RestorePlace = {
  readonly path: string
  readonly damagedDir: string
  readonly backups: BackupFolder
  readonly isDamaged: boolean
  readonly sqliteBinding: string | undefined
}

/** The backups, newest first, and at the end what the own log of a damaged file gives besides. */
export function restorePoints(place: RestorePlace): readonly Backup[] {
  const backups = place.backups.list()
  const offer = offerOf(place)
  if (offer === undefined) return backups
  const isReached = backups.some(({ seq }) => seq >= offer.seq)
  return offer.reason === 'history-part' && isReached ? backups : [...backups, offer]
}

/** What a restore to this point is made from; refused where there is no such point. */
export function restoreSource(place: RestorePlace, pointId: Backup['id']): RestoreSource {
  const { backups, isDamaged } = place
  const list = backups.list()
  if (list.some((backup) => backup.id === pointId)) {
    // An older backup is chosen to leave later work behind; the newest one, to lose nothing.
    const isNewest = list[0]?.id === pointId
    const salvageFrom = isDamaged && isNewest ? damagedFile(place) : null
    return { kind: 'backup', path: backups.pathOf(pointId), salvageFrom }
  }
  const own = historyOf(place)
  if (own?.offer.id !== pointId) throw new Refused('no-backup')
  return { kind: 'history', history: own.history }
}

/** None where the disk does not let the damaged file be read now: the backups are there all the same. */
function offerOf(place: RestorePlace): Backup | undefined {
  try {
    return historyOf(place)?.offer
  } catch (error) {
    const problem = storageProblem(error)
    if (problem !== 'busy' && !isWriteProblem(problem)) throw error
    return undefined
  }
}

function historyOf(place: RestorePlace) {
  const damaged = place.isDamaged ? damagedFile(place) : null
  return damaged === null ? null : ownHistory(damaged, place.sqliteBinding)
}

/** Where the damaged file stands, or where an earlier try has put it. */
const damagedFile = ({ path, damagedDir }: RestorePlace): string | null =>
  existsSync(path) ? path : lastSetAside(path, damagedDir)
