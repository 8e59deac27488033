/** How long nobody looks at the clocks at most: of a sleep that is left out, so much may have been awake. */
export const beatMs = 50

/** Calls `beat` in time for what comes next, and never later than a beat from now. */
export class Heartbeat {
  readonly #beat: () => void
  #timer: NodeJS.Timeout | undefined
  #stopped = false

  constructor(beat: () => void) {
    this.#beat = beat
  }

  arm(untilNextMs: number): void {
    clearTimeout(this.#timer)
    if (this.#stopped) return
    const waitMs = Math.min(Math.max(untilNextMs, 1), beatMs)
    this.#timer = setTimeout(this.#beat, waitMs).unref()
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
  }
}
