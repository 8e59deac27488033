import { clockStep, type ClockNews, type ClockSample } from '../../core/run/clock-watch.ts'
import type { Clock } from '../clock.ts'

/** Looks at all clocks of the laptop, and tells what has happened to them since the last look. */
export class ClockWatcher {
  readonly #clock: Clock
  #last: ClockSample

  constructor(clock: Clock) {
    this.#clock = clock
    this.#last = sampleOf(clock)
  }

  /** A clock that was set comes first: what follows is said on the clock of now. */
  look(): readonly ClockNews[] {
    const previous = this.#last
    this.#last = sampleOf(this.#clock)
    const news = clockStep(previous, this.#last)
    const jumps = news.filter(({ kind }) => kind === 'wall-jumped')
    return [...jumps, ...news.filter(({ kind }) => kind !== 'wall-jumped')]
  }
}

/** Held up for longer between two clocks, a process would take one of them for set. */
const oneMomentMs = 10
const tries = 5

/** All clocks at one moment. */
function sampleOf(clock: Clock): ClockSample {
  const zone = clock.zone()
  for (let left = tries; ; left -= 1) {
    const monotonicMs = clock.monotonicMs()
    const sample = { wallMs: clock.now(), monotonicMs, uptimeMs: clock.uptimeMs(), zone }
    if (left === 1 || clock.monotonicMs() - monotonicMs < oneMomentMs) return sample
  }
}
