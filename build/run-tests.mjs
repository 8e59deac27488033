// Runs the named parts of the tests, or `long` and parts of it, and ends with one line of sums.
import { runCheck, runCheckQuietly } from './tests/check.mjs'
import { runLong } from './tests/long.mjs'
import { addUp, printOutcome } from './tests/outcome.mjs'
import { runPlanted } from './tests/planted.mjs'
import { runVitest, runVitestQuietly } from './tests/vitest.mjs'

const longestFirst = ['browser', 'e2e', 'host', 'fault', 'unit', 'check']

const [first, ...others] = process.argv.slice(2)
const outcome = first === 'long' ? await runLong(others) : await runParts(process.argv.slice(2))
process.exitCode = printOutcome(outcome)

/**
 * One part as it goes; of several, two at a time, so that both cores are busy to the end, each with its
 * output when it is over.
 * @param {string[]} args
 */
async function runParts(args) {
  const parts = args.filter((arg) => /^(check|unit|host|browser|e2e|fault|planted)$/.test(arg))
  const passedOn = args.filter((arg) => !parts.includes(arg))
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return runAlone(only, passedOn)
  // The longest first: what is left at the end is short.
  const waiting = longestFirst.filter((part) => parts.includes(part))
  /** @type {import('./tests/outcome.mjs').Outcome[]} */
  const outcomes = []
  const row = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      console.log(`── ${part}: begun ${'─'.repeat(50)}`)
      outcomes.push(await runAside(part, passedOn))
    }
  }
  await Promise.all([row(), row()])
  return addUp(outcomes)
}

/** @param {string} part @param {string[]} passedOn */
function runAlone(part, passedOn) {
  if (part === 'check') return runCheck()
  if (part === 'planted') return runPlanted()
  return runVitest(part, passedOn)
}

/** @param {string} part @param {string[]} passedOn */
async function runAside(part, passedOn) {
  const startedAt = Date.now()
  const { outcome, output } = await (part === 'check'
    ? runCheckQuietly()
    : runVitestQuietly(part, passedOn))
  const minutes = ((Date.now() - startedAt) / 60_000).toFixed(1)
  console.log(`\n── ${part}: done in ${minutes} min ${'─'.repeat(40)}\n${output}`)
  return outcome
}
