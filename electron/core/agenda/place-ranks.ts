import { generateNKeysBetween } from 'fractional-indexing'
import type { Id, Rank } from '../workshop/ids.ts'

type Ranked = { readonly id: Id; readonly rank: Rank }

/** A rank longer than this is made short again, with all its neighbours. */
const longestRank = 48

/**
 * The ranks that put records into the order given: new ones for those in `movedIds` where they fit
 * between the others, else for all. Only records whose rank changes are in the answer.
 */
export function placeRanks(
  ordered: readonly Ranked[],
  movedIds: ReadonlySet<Id>,
): ReadonlyMap<Id, Rank> {
  const ranks = fitBetween(ordered, movedIds) ?? freshRanks(ordered)
  const changed = ordered.filter(({ id, rank }) => ranks.get(id) !== rank)
  return new Map(changed.map(({ id }) => [id, ranks.get(id) ?? '']))
}

/** `count` ranks after the last record's: to add to the end of a list in any order. */
export function ranksAfter(records: Iterable<Ranked>, count: number): readonly Rank[] {
  const last = [...records].reduce<Rank | null>(
    (top, { rank }) => (top !== null && top >= rank ? top : rank),
    null,
  )
  return keysBetween(last, null, count) ?? keysBetween(highest, null, count) ?? []
}

/** Above every rank that is not itself out of the ordinary. */
const highest = 'zzzzzzzzzzzzzzzzzzzzzzzzzzzz'

function fitBetween(
  ordered: readonly Ranked[],
  movedIds: ReadonlySet<Id>,
): ReadonlyMap<Id, Rank> | null {
  const ranks = new Map<Id, Rank>()
  let before: Rank | null = null
  let waiting: Id[] = []
  for (const one of [...ordered, null]) {
    if (one !== null && movedIds.has(one.id)) {
      waiting.push(one.id)
      continue
    }
    const after = one?.rank ?? null
    const keys = keysBetween(before, after, waiting.length)
    if (keys === null) return null
    for (const [index, id] of waiting.entries()) ranks.set(id, keys[index] ?? '')
    if (one !== null) ranks.set(one.id, one.rank)
    before = after
    waiting = []
  }
  return ranks
}

function freshRanks(ordered: readonly Ranked[]): ReadonlyMap<Id, Rank> {
  const keys = generateNKeysBetween(null, null, ordered.length)
  return new Map(ordered.map(({ id }, index) => [id, keys[index] ?? '']))
}

/** Null where nothing fits: imported ranks may be equal, or of another making. */
function keysBetween(
  before: Rank | null,
  after: Rank | null,
  count: number,
): readonly Rank[] | null {
  if (before !== null && after !== null && before >= after) return null
  if (count === 0) return []
  try {
    const keys = generateNKeysBetween(before, after, count)
    return keys.every((key) => key.length <= longestRank) ? keys : null
  } catch {
    return null
  }
}
