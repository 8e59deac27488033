import type { Press } from './presses.ts'

/** Nobody goes on by two slots this fast; a worn button does. */
export const bounceMs = 300

/** What goes to another slot: by a key, or by the console's button. */
type Turn = Press | 'previous'

const bouncing: readonly Turn[] = ['next', 'previous', 'forward', 'back']

/** Knows a press of a button that comes a second time by itself. */
export class Bounce {
  readonly #monotonicMs: () => number
  readonly #lastMs = new Map<Turn, number>()

  constructor(monotonicMs: () => number) {
    this.#monotonicMs = monotonicMs
  }

  /**
   * Takes note of the press; true where it only repeats the one before. From slide to slide people do go
   * on that fast: there it `turns` no slot.
   */
  isBounce(press: Turn, turns = true): boolean {
    const nowMs = this.#monotonicMs()
    const lastMs = this.#lastMs.get(press) ?? -Infinity
    this.#lastMs.set(press, nowMs)
    return turns && bouncing.includes(press) && nowMs - lastMs < bounceMs
  }
}
