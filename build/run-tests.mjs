// Runs the named parts of the tests, or `long` and parts of it, and ends with one line of sums.
import { runCheck, runCheckQuietly } from './tests/check.mjs'
import { runLong } from './tests/long.mjs'
import { addUp, printOutcome } from './tests/outcome.mjs'
import { runPlanted } from './tests/planted.mjs'
import { runVitest, runVitestQuietly } from './tests/vitest.mjs'

const [first, ...others] = process.argv.slice(2)
const outcome = first === 'long' ? await runLong(others) : await runParts(process.argv.slice(2))
process.exitCode = printOutcome(outcome)

/**
 * Two rows of parts, about as long as each other, so that two cores are busy to the end: the pages in a
 * browser, and beside them all others. The output of these comes when the first row is over.
 * @param {string[]} args
 */
async function runParts(args) {
  const parts = args.filter((arg) => /^(check|unit|host|browser|e2e|fault|planted)$/.test(arg))
  const passedOn = args.filter((arg) => !parts.includes(arg))
  const inFront = parts.filter((part) => part === 'browser')
  const others = parts.filter((part) => part !== 'browser')
  const aside = inFront.length > 0 ? runAside(others, passedOn) : /** @type {Aside} */ (new Map())
  const outcomes = []
  for (const part of [...inFront, ...others]) outcomes.push(await runPart(part, passedOn, aside))
  return addUp(outcomes)
}

/**
 * @typedef {Map<string, ReturnType<typeof runVitestQuietly>>} Aside
 * @param {string} part @param {string[]} passedOn @param {Aside} aside
 */
async function runPart(part, passedOn, aside) {
  console.log(`\n── ${part} ${'─'.repeat(70 - part.length)}`)
  const quiet = aside.get(part)
  if (quiet === undefined) return runAlone(part, passedOn)
  const { outcome, output } = await quiet
  process.stdout.write(output)
  return outcome
}

/** @param {string} part @param {string[]} passedOn */
function runAlone(part, passedOn) {
  if (part === 'check') return runCheck()
  if (part === 'planted') return runPlanted()
  return runVitest(part, passedOn)
}

/**
 * Starts parts one after the other, and hands back what will have come of each.
 * @param {string[]} names @param {string[]} passedOn
 * @returns {Aside}
 */
function runAside(names, passedOn) {
  let before = Promise.resolve()
  return new Map(
    names.map((name) => {
      const quiet = before.then(() =>
        name === 'check' ? runCheckQuietly() : runVitestQuietly(name, passedOn),
      )
      before = quiet.then(
        () => undefined,
        () => undefined,
      )
      return [name, quiet]
    }),
  )
}
