// Runs the named parts of the tests one after the other and ends with one line of sums.
import { runCheck } from './tests/check.mjs'
import { addUp, printOutcome } from './tests/outcome.mjs'
import { runPlanted } from './tests/planted.mjs'
import { runVitest, runVitestQuietly } from './tests/vitest.mjs'

const args = process.argv.slice(2)
const parts = args.filter((arg) => /^(check|unit|host|e2e|fault|planted)$/.test(arg))
const passedOn = args.filter((arg) => !parts.includes(arg))

// Windows mostly wait: beside the parts that compute they cost little. Their output comes at its place.
const windows =
  parts.includes('e2e') && parts.includes('check') ? runVitestQuietly('e2e', passedOn) : null

const outcomes = []
for (const part of parts) outcomes.push(await run(part))
process.exitCode = printOutcome(addUp(outcomes))

/** @param {string} part */
async function run(part) {
  console.log(`\n── ${part} ${'─'.repeat(70 - part.length)}`)
  if (part === 'check') return runCheck()
  if (part === 'planted') return runPlanted()
  if (part !== 'e2e' || windows === null) return runVitest(part, passedOn)
  const { outcome, output } = await windows
  process.stdout.write(output)
  return outcome
}
