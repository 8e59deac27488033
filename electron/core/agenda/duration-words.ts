import type { Minutes } from '../base/ids.ts'
/** A text by its key in a file of `assets/texts`, with what stands in its places. */
export type DurationWords = {
  readonly key: 'duration.minutes' | 'duration.hours' | 'duration.both'
  readonly values: Readonly<Record<string, number>>
}

/** A length as it is read out: 45 min · 2 h · 1 h 30 min; the texts stand in `agenda.json`. */
export function durationWords(durationMin: Minutes): DurationWords {
  const [hours, minutes] = [Math.floor(durationMin / 60), durationMin % 60]
  if (hours === 0) return { key: 'duration.minutes', values: { count: minutes } }
  return minutes === 0
    ? { key: 'duration.hours', values: { count: hours } }
    : { key: 'duration.both', values: { hours, minutes } }
}
