// Runs the named parts of the tests, or `long` and parts of it, and ends with one line of sums.
import { runCheck } from './tests/check.mjs'
import { runLong } from './tests/long.mjs'
import { addUp, printOutcome } from './tests/outcome.mjs'
import { runPlanted } from './tests/planted.mjs'
import { runVitest, runVitestQuietly } from './tests/vitest.mjs'

const [first, ...others] = process.argv.slice(2)
const outcome = first === 'long' ? await runLong(others) : await runParts(process.argv.slice(2))
process.exitCode = printOutcome(outcome)

/**
 * Two rows of parts, about as long as each other: windows mostly wait, and so do programs that are
 * killed; beside the parts that compute they cost little. Their output comes at its place.
 * @param {string[]} args
 */
async function runParts(args) {
  const parts = args.filter((arg) => /^(check|unit|host|browser|e2e|fault|planted)$/.test(arg))
  const passedOn = args.filter((arg) => !parts.includes(arg))
  const isAside = (/** @type {string} */ part) => part === 'e2e' || part === 'fault'
  const inFront = parts.filter((part) => !isAside(part))
  const aside =
    inFront.length > 0
      ? runAside(parts.filter(isAside), passedOn)
      : /** @type {Aside} */ (new Map())
  const outcomes = []
  for (const part of [...inFront, ...parts.filter(isAside)]) {
    outcomes.push(await runPart(part, passedOn, aside))
  }
  return addUp(outcomes)
}

/**
 * @typedef {Map<string, ReturnType<typeof runVitestQuietly>>} Aside
 * @param {string} part @param {string[]} passedOn @param {Aside} aside
 */
async function runPart(part, passedOn, aside) {
  console.log(`\n── ${part} ${'─'.repeat(70 - part.length)}`)
  if (part === 'check') return runCheck()
  if (part === 'planted') return runPlanted()
  const quiet = aside.get(part)
  if (quiet === undefined) return runVitest(part, passedOn)
  const { outcome, output } = await quiet
  process.stdout.write(output)
  return outcome
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
      const quiet = before.then(() => runVitestQuietly(name, passedOn))
      before = quiet.then(
        () => undefined,
        () => undefined,
      )
      return [name, quiet]
    }),
  )
}
