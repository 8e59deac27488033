const QUIET_MS = 120

/**
 * Gathers names until they stop coming, then does the work for them; never twice at once.
 * @param {(names: string[]) => Promise<void>} work
 * @returns {(name: string) => void}
 */
export function oneAtATime(work) {
  const gathered = new Set()
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  let last = Promise.resolve()
  const flush = async () => {
    const names = [...gathered]
    gathered.clear()
    if (names.length > 0) await work(names)
  }
  return (name) => {
    gathered.add(name)
    clearTimeout(timer)
    timer = setTimeout(() => {
      last = last.then(flush)
    }, QUIET_MS)
  }
}
