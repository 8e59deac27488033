import { sameValue } from '../../../electron/core/workshop/change.ts'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import type { AnyRecord } from '../../../electron/core/workshop/tables.ts'

/**
 * `after`, with the very records of `before` where they are equal, and `before` itself where all are:
 * what is drawn from them is not drawn again each time the host confirms what is there already.
 */
export function sharedRecords<R extends AnyRecord>(
  before: ReadonlyMap<Id, R>,
  after: ReadonlyMap<Id, R>,
): ReadonlyMap<Id, R> {
  if (before === after) return before
  let changed = before.size !== after.size
  const shared = new Map<Id, R>()
  for (const [id, record] of after) {
    const known = before.get(id)
    const same = known !== undefined && (known === record || sameValue(known, record))
    changed ||= !same
    shared.set(id, same ? known : record)
  }
  return changed ? shared : before
}
