import type { BoardContent } from '../../../electron/core/board/board-content.ts'
import { sameValue } from '../../../electron/core/base/same-value.ts'

/** `before` where every part of `after` is the same: what happens on other boards is not drawn again. */
export function sharedContent(before: BoardContent, after: BoardContent): BoardContent {
  const shared = {
    ...after,
    // Rows that follow the groups are made anew each time.
    template: sameValue(before.template, after.template) ? before.template : after.template,
    notes: sharedList(before.notes, after.notes),
    points: sharedList(before.points, after.points),
    values: sharedList(before.values, after.values),
  }
  const isSame = Object.entries(shared).every(([key, value]) => before[key as 'board'] === value)
  return isSame ? before : shared
}

/** The list before where it holds the very same records in the same order. */
export function sharedList<R>(before: readonly R[], after: readonly R[]): readonly R[] {
  const isSame = before.length === after.length && after.every((one, at) => one === before[at])
  return isSame ? before : after
}
