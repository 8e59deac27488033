const hourMs = 3_600_000
const two = (value: number) => String(value).padStart(2, '0')

/** A countdown as it is shown. */
export type Countdown = {
  /** `04:59`, or `1:04:59` where hours are shown; without a sign. */
  readonly text: string
  /** True once the time counts up past the end. */
  readonly over: boolean
}

/**
 * The time that remains, in whole seconds, each shown for exactly one second: rounded up while it
 * counts down, so that `00:00` comes at the end and not before it. A slot that is ever an hour long
 * (`spanMs`, its whole length) shows hours from first to last, so that no digit moves.
 */
export function countdown(remainingMs: number, spanMs = 0): Countdown {
  const seconds = Math.ceil(remainingMs / 1000)
  const shown = Math.abs(seconds)
  const minutes = Math.floor(shown / 60)
  const hours = Math.floor(minutes / 60)
  const withHours = hours > 0 || Math.abs(spanMs) >= hourMs
  const text = withHours
    ? `${hours}:${two(minutes % 60)}:${two(shown % 60)}`
    : `${two(minutes)}:${two(shown % 60)}`
  return { text, over: seconds < 0 }
}

/** Milliseconds until the countdown shows another second; from 1 to 1000. */
export function untilNextSecondMs(remainingMs: number): number {
  const rest = Math.ceil(remainingMs) % 1000
  return rest > 0 ? rest : rest + 1000
}
