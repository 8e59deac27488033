import type { EpochMs, Id } from '../../core/base/ids.ts'
import { contentHash } from '../package/content-hash.ts'
import { coursePart } from '../package/part-name.ts'
import { storageProblem, type StorageProblem } from '../store/storage-error.ts'
import { draftOf, writeDraft } from '../workshops/found-workshop.ts'
import { listedParts, type ListedParts } from '../workshops/library-entry.ts'
import type { ReadPackage } from './read-package.ts'

/** The workshop file that a package is to become. */
export type WorkshopPlace = {
  readonly path: string
  readonly atMs: EpochMs
  readonly sqliteBinding: string | undefined
}

/** The draft of a workshop, written and closed: what a list says of it, and how it came to be. */
export type FoundedPackage = {
  readonly kind: 'founded'
  readonly history: History
  readonly records: ListedParts
  /** The course that came with it; null where none did. */
  readonly course: Uint8Array | null
}

/** What tells whether a workshop here is the same: its edits, or its content where none are told. */
export type History =
  | { readonly kind: 'told'; readonly editIds: readonly Id[]; readonly lastMs: EpochMs }
  | { readonly kind: 'untold'; readonly contentHash: string }

/** The disk, or an error of ours, kept the draft from being written; nothing is left of it. */
export type FoundingFailed = {
  readonly kind: 'failed'
  readonly problem: StorageProblem
  readonly detail: string
}

/** Writes a package that was read as the draft of a workshop. */
export function foundPackage(
  { records, log, assets }: ReadPackage,
  { path, atMs, sqliteBinding }: WorkshopPlace,
): FoundedPackage | FoundingFailed {
  try {
    writeDraft(path, { records, origin: 'import', atMs, history: log }, sqliteBinding)
    const course = assets.get(coursePart(records.workshop[0]?.courseHash ?? '')) ?? null
    const history = historyOf({ records, log })
    return { kind: 'founded', records: listedParts(records), history, course }
  } catch (error) {
    return { kind: 'failed', problem: storageProblem(error, draftOf(path)), detail: String(error) }
  }
}

function historyOf({ records, log }: Pick<ReadPackage, 'records' | 'log'>): History {
  if (log.length === 0) return { kind: 'untold', contentHash: contentHash(records) }
  const edits = log.filter(({ edit }) => edit.kind !== 'migrated')
  return {
    kind: 'told',
    editIds: edits.map(({ editId }) => editId),
    lastMs: edits.at(-1)?.atMs ?? 0,
  }
}
