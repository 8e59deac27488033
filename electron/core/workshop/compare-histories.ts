import type { Id } from '../base/ids.ts'

/** How the history of a file stands to the one of the same workshop here. */
export const relations = ['same', 'older', 'newer', 'parted'] as const
export type Relation = (typeof relations)[number]

/**
 * Compares two histories by the ids of their edits, in order: `older` is a beginning of ours, `newer`
 * goes on from it, and `parted` have each something that the other has not.
 */
export function compareHistories(theirs: readonly Id[], ours: readonly Id[]): Relation {
  const shared = Math.min(theirs.length, ours.length)
  for (let at = 0; at < shared; at += 1) if (theirs[at] !== ours[at]) return 'parted'
  if (theirs.length === ours.length) return 'same'
  return theirs.length < ours.length ? 'older' : 'newer'
}
