import type { BoardContent } from '../../electron/core/board/board-content.ts'
import { sameValue } from '../../electron/core/workshop/change.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'

/**
 * `after`, with the very records of `before` where they are equal, and `before` itself where all are:
 * what the host only confirms, and what happens on other boards, is not drawn again.
 */
export function sharedContent(before: BoardContent, after: BoardContent): BoardContent {
  const shared = {
    board: equalOne(before.board, after.board),
    template: equalOne(before.template, after.template),
    group: equalOne(before.group, after.group),
    notes: sharedList(before.notes, after.notes),
    points: sharedList(before.points, after.points),
  }
  const same = Object.entries(shared).every(([key, value]) => before[key as 'board'] === value)
  return same ? before : shared
}

/** The same for a list of records. */
export function sharedList<R extends { readonly id: Id }>(
  before: readonly R[],
  after: readonly R[],
): readonly R[] {
  if (before === after) return before
  const known = new Map(before.map((record) => [record.id, record]))
  const shared = after.map((record) => equalOne(known.get(record.id) ?? record, record))
  const same = before.length === shared.length && shared.every((one, at) => one === before[at])
  return same ? before : shared
}

const equalOne = <T>(before: T, after: T): T =>
  before === after || sameValue(before, after) ? before : after
