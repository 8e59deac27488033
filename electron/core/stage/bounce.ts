import type { Press } from './presses.ts'

/** Nobody goes on by two slots this fast; a worn button does. */
export const bounceMs = 300

const bouncing: readonly Press[] = ['next', 'previous']

/** Knows a press of a button that comes a second time by itself. */
export class Bounce {
  readonly #monotonicMs: () => number
  readonly #lastMs = new Map<Press, number>()

  constructor(monotonicMs: () => number) {
    this.#monotonicMs = monotonicMs
  }

  /** Takes note of the press; true where it only repeats the one before. */
  isBounce(press: Press): boolean {
    const nowMs = this.#monotonicMs()
    const lastMs = this.#lastMs.get(press) ?? -Infinity
    this.#lastMs.set(press, nowMs)
    return bouncing.includes(press) && nowMs - lastMs < bounceMs
  }
}
