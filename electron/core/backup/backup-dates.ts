import type { Backup } from './backup.ts'
import type { EpochMs } from '../base/ids.ts'

type Dated = Pick<Backup, 'id' | 'madeMs'>

/** A network puts clocks right by so much without anybody noticing. */
const toleranceMs = 60_000
/** Between two backups never more is believed to have passed: a clock may have been set forward. */
export const longestGapMs = 12 * 3_600_000

/**
 * The backups, given newest first, whose date cannot be right: made after now, or out of order. Where
 * dates contradict each other, the few are doubted and not the many.
 */
export function doubtfulBackups(
  newestFirst: readonly Dated[],
  now: EpochMs,
): ReadonlySet<Dated['id']> {
  const fitting = new Set(longestChain(newestFirst, now))
  return new Set(newestFirst.filter((one) => !fitting.has(one)).map(({ id }) => id))
}

/**
 * How old each of the backups is at least, given newest first, whatever clocks have said: a wrong date
 * makes neither it nor another one too old to keep. Never negative, and never less than that of a
 * newer one.
 */
export function backupAges(newestFirst: readonly Dated[], now: EpochMs): readonly number[] {
  const doubted = doubtfulBackups(newestFirst, now)
  let ageMs = 0
  let laterMs = now
  return newestFirst.map(({ id, madeMs }) => {
    const atMs = doubted.has(id) ? laterMs : madeMs
    ageMs += Math.min(Math.max(0, laterMs - atMs), longestGapMs)
    laterMs = atMs
    return ageMs
  })
}

/** The most backups that can be right together: each no later than the newer ones, all no later than now. */
function longestChain(newestFirst: readonly Dated[], now: EpochMs): readonly Dated[] {
  const chains: (readonly Dated[])[] = []
  for (const one of newestFirst) {
    if (one.madeMs > now + toleranceMs) continue
    const fits = ([last]: readonly Dated[]) => last && one.madeMs <= last.madeMs + toleranceMs
    chains.push([one, ...longest(chains.filter(fits))])
  }
  return longest(chains)
}

/** Of two of one length the later one: a battery that is empty puts a clock back by years. */
const longest = (chains: readonly (readonly Dated[])[]): readonly Dated[] =>
  chains.reduce((best, chain) => {
    const longer = chain.length - best.length || (chain[0]?.madeMs ?? 0) - (best[0]?.madeMs ?? 0)
    return longer > 0 ? chain : best
  }, [])
