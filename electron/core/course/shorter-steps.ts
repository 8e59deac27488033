type Step = { readonly key: string; readonly durationMin: number; readonly optional: boolean }

/** The step of a practice that says what it means at work keeps its minutes. */
const mondayStep = 'monday'

/**
 * The steps with so many minutes less, a minute at a time from the longest, those that can be left out
 * first; with less than none, the longest gets them. The step named `kept`, and what to do on Monday,
 * stay as they are. Null where the steps do not have as many minutes to give.
 */
export function shorterSteps<S extends Step>(
  steps: readonly S[],
  minutes: number,
  kept: string | null,
): readonly S[] | null {
  const gives = ({ key, durationMin }: S) =>
    key !== kept && key !== mondayStep && durationMin > (minutes > 0 ? 1 : 0)
  let now = steps
  for (let left = Math.abs(minutes); left > 0; left--) {
    const giver =
      longest(now.filter((one) => gives(one) && one.optional && minutes > 0)) ??
      longest(now.filter(gives))
    if (giver === null) return null
    const by = minutes > 0 ? -1 : 1
    now = now.map((one) => (one === giver ? { ...one, durationMin: one.durationMin + by } : one))
  }
  return now
}

const longest = <S extends Step>(steps: readonly S[]): S | null =>
  steps.reduce<S | null>(
    (most, one) => (most === null || one.durationMin > most.durationMin ? one : most),
    null,
  )
