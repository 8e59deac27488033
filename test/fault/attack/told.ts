import { writevSync } from 'node:fs'
import type { ErrorCode } from '../../../electron/core/contract/app-error.ts'
import type { Backup } from '../../../electron/core/backup/backup.ts'
import type { CallName } from '../../../electron/core/contract/calls.ts'
import type { Id } from '../../../electron/core/base/ids.ts'

/** What a client asked for or was answered. Whatever came as an answer must hold for ever after. */
export type Told =
  | {
      readonly kind: 'committed'
      readonly workshopId: Id
      readonly editId: Id
      readonly seq: number
    }
  /** `by` names the operation that made it, or that works in it. */
  | { readonly kind: 'made'; readonly workshopId: Id; readonly by: string }
  | { readonly kind: 'backed-up'; readonly workshopId: Id; readonly backupId: Backup['id'] }
  | { readonly kind: 'restoring'; readonly workshopId: Id }
  | {
      readonly kind: 'restored'
      readonly workshopId: Id
      readonly undoBackupId: Backup['id'] | null
    }
  | {
      readonly kind: 'refused'
      readonly call: CallName
      readonly code: ErrorCode
      readonly detail: string
    }
  | { readonly kind: 'problem'; readonly what: string }

export type Tell = (told: Told) => void

/** Printed at once and unbuffered: what is printed has been answered. */
export const printTold: Tell = (told) => printLine(JSON.stringify(told))

/** In two pieces, because failing writes are put under `write`, and must not hit what is told. */
export function printLine(line: string): void {
  writevSync(1, [Buffer.from(line), Buffer.from('\n')])
}

/** What a child had told by the time it ended; a torn last line does not count. */
export function toldIn(printed: string): readonly Told[] {
  const lines = printed.split('\n').slice(0, -1)
  return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Told)
}

/** Those of one kind. */
export function toldOf<K extends Told['kind']>(
  told: readonly Told[],
  kind: K,
): readonly Extract<Told, { kind: K }>[] {
  return told.filter((one): one is Extract<Told, { kind: K }> => one.kind === kind)
}
