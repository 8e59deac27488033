const firstMs = 100
const longestMs = 4000

/**
 * Milliseconds to wait before the next try: doubling, and scattered by `chance` (0–1) so that many
 * windows do not come back in the same moment.
 */
export function retryDelayMs(failures: number, chance: number): number {
  const fullMs = Math.min(longestMs, firstMs * 2 ** failures)
  return Math.round(fullMs * (0.5 + chance / 2))
}
