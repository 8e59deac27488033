// All talk of the bootstrap goes to stderr, so that a task's own stdout stays clean.

/** A reason the person can act on; printed alone, without a stack. */
export class CannotDo extends Error {}

const lively = Boolean(process.stderr.isTTY) && !process.env.CI
const QUIET_MS = 15_000

/** @param {string} line */
export function say(line) {
  process.stderr.write(`sala: ${line}\n`)
}

/**
 * Runs one named step and reports how long it takes; `note` shows where a long step has got to.
 * @template T
 * @param {string} title
 * @param {(note: (where: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const startedAt = Date.now()
  let where = ''
  const line = () => `sala: ${title} … ${where}${where ? ', ' : ''}${seconds(startedAt)}`
  if (!lively) say(`${title} …`)
  const timer = setInterval(
    () => process.stderr.write(lively ? `\r\x1b[K${line()}` : `${line()}\n`),
    lively ? 200 : QUIET_MS,
  )
  try {
    const result = await work((next) => {
      where = next
    })
    finish(timer, `${title}: done, ${seconds(startedAt)}`)
    return result
  } catch (error) {
    finish(timer, `${title}: failed, ${seconds(startedAt)}`)
    throw error
  }
}

/** @param {NodeJS.Timeout} timer @param {string} line */
function finish(timer, line) {
  clearInterval(timer)
  process.stderr.write(lively ? `\r\x1b[K` : '')
  say(line)
}

/** @param {number} sinceMs */
function seconds(sinceMs) {
  return `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`
}

/** @param {number} done @param {number} total */
export function percent(done, total) {
  const mb = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(0)
  return `${Math.floor((100 * done) / total)} % of ${mb(total)} MB`
}
