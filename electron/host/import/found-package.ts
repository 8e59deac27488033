import type { Day, WorkshopRecord } from '../../core/workshop/records.ts'
import { storageProblem, type StorageProblem } from '../store/storage-error.ts'
import { draftOf, writeDraft } from '../workshops/found-workshop.ts'
import type { ReadPackage } from './read-package.ts'

/** The workshop file that a package is to become. */
export type WorkshopPlace = {
  readonly path: string
  readonly atMs: number
  readonly sqliteBinding: string | undefined
}

/** The draft of a workshop, written and closed: what a list says of it. */
export type FoundedPackage = {
  readonly kind: 'founded'
  readonly records: { readonly workshop: readonly WorkshopRecord[]; readonly day: readonly Day[] }
}

/** The disk, or an error of ours, kept the draft from being written; nothing is left of it. */
export type FoundingFailed = {
  readonly kind: 'failed'
  readonly problem: StorageProblem
  readonly detail: string
}

/** Writes a package that was read as the draft of a workshop. */
export function foundPackage(
  { records, log }: ReadPackage,
  { path, atMs, sqliteBinding }: WorkshopPlace,
): FoundedPackage | FoundingFailed {
  try {
    writeDraft(path, { records, origin: 'import', atMs, history: log }, sqliteBinding)
    return { kind: 'founded', records: { workshop: records.workshop, day: records.day } }
  } catch (error) {
    return { kind: 'failed', problem: storageProblem(error, draftOf(path)), detail: String(error) }
  }
}
