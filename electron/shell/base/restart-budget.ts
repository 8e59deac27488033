/** Whether one more restart is worth trying: at most `most` within the last `withinMs`. */
export function createRestartBudget(most: number, withinMs: number, monotonicMs: () => number) {
  let taken: readonly number[] = []
  return {
    take(): boolean {
      const nowMs = monotonicMs()
      taken = taken.filter((atMs) => nowMs - atMs < withinMs)
      if (taken.length >= most) return false
      taken = [...taken, nowMs]
      return true
    },
  }
}
