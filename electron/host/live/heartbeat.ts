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
    const waitMs = Math.min(Math.max(untilNextMs, 1), beatMs)
    // The beat that is to come is soon enough: what is armed again and again must not put it off for ever.
    if (this.#stopped || (this.#timer !== undefined && waitMs === beatMs)) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#beat()
    }, waitMs).unref()
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
  }
}
