const minuteMs = 60_000

/** Whether each step of a slot lies behind, is due, or is still to come. */
export type StepState = 'done' | 'now' | 'later'

/**
 * Where a slot stands in its script by the time that it has run: steps one after the other, each as
 * long as it says. All are to come while the slot does not run; the last one stays due.
 */
export function stepStates(
  durationsMin: readonly number[],
  elapsedMs: number | null,
): readonly StepState[] {
  if (elapsedMs === null) return durationsMin.map(() => 'later')
  const lastAt = durationsMin.length - 1
  let endMs = 0
  let due = false
  return durationsMin.map((durationMin, at) => {
    endMs += durationMin * minuteMs
    if (due) return 'later'
    if (elapsedMs >= endMs && at < lastAt) return 'done'
    due = true
    return 'now'
  })
}
