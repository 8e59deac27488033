import type { Id } from '../../electron/core/workshop/ids.ts'

/**
 * A height for each note of a stack, rising from the first to the last. Heights known from before stay
 * where they can: a note put on top changes its own only. So notes need not change places in the page,
 * which would take the focus from the one that is being typed in.
 */
export function stackOrder(
  ids: Iterable<Id>,
  before: ReadonlyMap<Id, number>,
): ReadonlyMap<Id, number> {
  const heights = new Map<Id, number>()
  let top = 0
  for (const id of ids) {
    top = Math.max(top + 1, before.get(id) ?? 0)
    heights.set(id, top)
  }
  return heights
}
