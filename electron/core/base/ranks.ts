import { generateNKeysBetween } from 'fractional-indexing'
import type { Id, Rank } from './ids.ts'

export type Ranked = { readonly id: Id; readonly rank: Rank }

/** A rank longer than this is made short again, with all its neighbours. */
const longestRank = 48

/** No rank that the schema allows lies above. */
export const topmostRank: Rank = 'z'.repeat(64)

/** The order of a list: by rank, then by id, the same everywhere. */
export const byRank = (a: Ranked, b: Ranked): number =>
  compare(a.rank, b.rank) || compare(a.id, b.id)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** `count` ranks for a new list, in order. */
export const newRanks = (count: number): readonly Rank[] => generateNKeysBetween(null, null, count)

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

/** Ranks at the end of a list; seldom do its records need new ones for that, in the order they have. */
export type RanksAfter = {
  readonly ranks: readonly Rank[]
  readonly moved: ReadonlyMap<Id, Rank>
}

/** `count` ranks after the last record's, in order. */
export function ranksAfter(records: Iterable<Ranked>, count: number): RanksAfter {
  const list = [...records]
  const last = list.reduce<Rank | null>(
    (top, { rank }) => (top !== null && top >= rank ? top : rank),
    null,
  )
  const ranks = ranksBetween(last, null, count)
  if (ranks !== null) return { ranks, moved: new Map() }
  const fresh = newRanks(list.length + count)
  const moved = list.toSorted(byRank).map(({ id }, index) => [id, fresh[index] ?? ''] as const)
  return { ranks: fresh.slice(list.length), moved: new Map(moved) }
}

/**
 * `count` ranks between two, in order; null is an open end. Null where nothing short enough fits, as
 * between equal ranks: whoever made a file chose its ranks, and any text of letters and digits is one.
 */
export function ranksBetween(
  before: Rank | null,
  after: Rank | null,
  count: number,
): readonly Rank[] | null {
  if (before !== null && after !== null && before >= after) return null
  if (count === 0) return []
  const ways = after === null ? [asOurs, beyond, asFractions] : [asOurs, asFractions]
  for (const way of ways) {
    const ranks = way(before, after, count)
    if (ranks !== null && areBetween(ranks, before, after)) return ranks
  }
  return null
}

type Way = (before: Rank | null, after: Rank | null, count: number) => readonly Rank[] | null

/** Between ranks that this app has made. */
const asOurs: Way = (before, after, count) => keysOrNull(before, after, count)

/** After a rank of any making: above the smallest of ours that begins as it does. */
const beyond: Way = (before, _, count) => {
  const head = before?.charCodeAt(0) ?? 0
  if (before === null || head < lowestHead) return newRanks(count)
  const length = head - lowestHead + 2
  return keysOrNull(before.slice(0, length).padEnd(length, '0'), null, count)
}
const lowestHead = 'a'.charCodeAt(0)

/** Between ranks of any making, read as fractions; ours do not end in 0, and neither may a bound. */
const asFractions: Way = (before, after, count) => {
  const low = before?.endsWith('0') ? `${before}1` : (before ?? '')
  const high = after === null ? nextWhole : whole + withoutZeros(after)
  return keysOrNull(whole + low, high, count)?.map((key) => key.slice(whole.length)) ?? null
}
const whole = 'a0'
const nextWhole = 'a1'

function withoutZeros(rank: Rank): Rank {
  let end = rank.length
  while (rank[end - 1] === '0') end -= 1
  return rank.slice(0, end)
}

function keysOrNull(
  before: Rank | null,
  after: Rank | null,
  count: number,
): readonly Rank[] | null {
  try {
    return generateNKeysBetween(before, after, count)
  } catch {
    return null
  }
}

function areBetween(ranks: readonly Rank[], before: Rank | null, after: Rank | null): boolean {
  const all = [before ?? '', ...ranks, ...(after === null ? [] : [after])]
  return (
    ranks.every((rank) => rank.length > 0 && rank.length <= longestRank) &&
    all.every((rank, index) => index === 0 || rank > (all[index - 1] ?? ''))
  )
}

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
    const keys = ranksBetween(before, after, waiting.length)
    if (keys === null) return null
    for (const [index, id] of waiting.entries()) ranks.set(id, keys[index] ?? '')
    if (one !== null) ranks.set(one.id, one.rank)
    before = after
    waiting = []
  }
  return ranks
}

function freshRanks(ordered: readonly Ranked[]): ReadonlyMap<Id, Rank> {
  const keys = newRanks(ordered.length)
  return new Map(ordered.map(({ id }, index) => [id, keys[index] ?? '']))
}
