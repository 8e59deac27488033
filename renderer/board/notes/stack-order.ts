import type { Id } from '../../../electron/core/base/ids.ts'

/**
 * Heights that stack notes which stand in the page by their ids. Notes at the bottom of the stack that
 * stand in the right order there need none: 0. The others rise from 1, and a height known from before
 * stays where it can: a note put on top changes its own only. So notes never change places in the page,
 * which would take the focus from the one that is being typed in.
 */
export function stackOrder(
  ids: Iterable<Id<'note'>>,
  before: ReadonlyMap<Id<'note'>, number>,
): ReadonlyMap<Id<'note'>, number> {
  const heights = new Map<Id<'note'>, number>()
  let [top, last] = [0, '']
  for (const id of ids) {
    const isLow = top === 0 && id > last
    last = id
    if (!isLow) top = Math.max(top + 1, before.get(id) ?? 0)
    heights.set(id, isLow ? 0 : top)
  }
  return heights
}
