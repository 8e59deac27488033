/** Lets `burst` through at once and `perSecond` in the long run. */
export type TokenBucket = { take(): boolean }

export function createTokenBucket(
  perSecond: number,
  burst: number,
  monotonicMs: () => number,
): TokenBucket {
  let tokens = burst
  let filledMs = monotonicMs()
  return {
    take() {
      const nowMs = monotonicMs()
      tokens = Math.min(burst, tokens + ((nowMs - filledMs) / 1000) * perSecond)
      filledMs = nowMs
      if (tokens < 1) return false
      tokens -= 1
      return true
    },
  }
}
