import type { ErrorCode } from '../../../electron/core/contract/app-error.ts'
import type { Backup } from '../../../electron/core/backup/backup.ts'
import type { CallInput, CallName } from '../../../electron/core/contract/calls.ts'
import { refusals } from '../../../electron/core/workshop/decision.ts'
import type { SentEdit } from '../../../electron/core/workshop/edit.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { HostAtWork } from '../../helpers/host-at-work.ts'
import type { Tell } from './told.ts'

export type TellingClient = ReturnType<typeof tellingClient>

const newWorkshop = {
  agendaKey: 'two-day',
  name: 'Another class',
  startDate: '2026-11-23',
  language: 'en',
  timeZone: 'Asia/Phnom_Penh',
  place: '',
  facilitator: '',
  organisation: '',
  headCount: 24,
} as const
const pieceBytes = 450_000

/** A client of a host that tells all that it is answered. */
export function tellingClient({ call }: Pick<HostAtWork, 'call'>, tell: Tell) {
  const asked = async <N extends CallName>(name: N, input: CallInput<N>) => {
    const answer = await call(name, input)
    if (!answer.ok) tell({ kind: 'refused', call: name, ...answer.error })
    return answer.ok ? answer.value : null
  }
  return {
    /** How many of the edits were committed. */
    edit: async (workshopId: Id, edits: readonly SentEdit[]): Promise<number> => {
      const results = (await asked('workshop.edit', { workshopId, edits: [...edits] })) ?? []
      for (const one of results) {
        if (one.kind === 'committed')
          tell({ kind: 'committed', workshopId, editId: one.id, seq: one.seq })
        else if (!isRule(one.reason))
          tell({ kind: 'refused', call: 'workshop.edit', code: one.reason, detail: '' })
      }
      return results.filter((one) => one.kind === 'committed').length
    },
    create: async () => {
      const made = await asked('library.create', newWorkshop)
      if (made !== null) tell({ kind: 'made', workshopId: made.workshopId, by: 'create' })
    },
    takeIn: async (bytes: Uint8Array) => {
      const begun = await asked('file.begin', { name: 'class.sala', sizeBytes: bytes.length })
      if (begun === null) return
      const { fileId } = begun
      for (let offset = 0; offset < bytes.length; offset += pieceBytes) {
        const base64 = Buffer.from(bytes.subarray(offset, offset + pieceBytes)).toString('base64')
        if ((await asked('file.append', { fileId, offset, base64 })) === null) return
      }
      const taken = await asked('library.import', { fileId, known: 'keep-both' })
      if (taken?.kind === 'imported')
        tell({ kind: 'made', workshopId: taken.workshopId, by: 'import' })
      if (taken?.kind === 'rejected') tell({ kind: 'problem', what: `rejected: ${taken.place}` })
    },
    backUp: async (workshopId: Id) => {
      const made = await asked('backup.make', { workshopId })
      if (made !== null) tell({ kind: 'backed-up', workshopId, backupId: made.id })
    },
    restore: async (workshopId: Id, backupId: Backup['id']) => {
      tell({ kind: 'restoring', workshopId })
      const back = await asked('backup.restore', { workshopId, backupId })
      if (back !== null) tell({ kind: 'restored', workshopId, undoBackupId: back.undoBackupId })
    },
    backups: async (workshopId: Id): Promise<readonly Backup[]> =>
      (await asked('backup.list', { workshopId })) ?? [],
    library: () => asked('library.list', {}),
  }
}

const isRule = (reason: ErrorCode) => (refusals as readonly ErrorCode[]).includes(reason)
