/** Works on the same thing are done one after the other, in the order asked for. */
export class OneAtATime<Key> {
  /** Settles when the newest work on it is over; never rejects. */
  readonly #over = new Map<Key, Promise<void>>()

  /** Does the work when all that was asked for before is over, whatever became of it. */
  inTurn<T>(key: Key, work: () => Promise<T>): Promise<T> {
    const done = (this.#over.get(key) ?? Promise.resolve()).then(work)
    const forget = () => {
      if (this.#over.get(key) === over) this.#over.delete(key)
    }
    const over: Promise<void> = done.then(forget, forget)
    this.#over.set(key, over)
    return done
  }

  /** What is worked on, or waited for, at this moment. */
  keys(): readonly Key[] {
    return [...this.#over.keys()]
  }
}
