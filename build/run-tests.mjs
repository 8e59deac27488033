// Runs the named parts of the tests one after the other and ends with one line of sums.
import { runCheck } from './tests/check.mjs'
import { addUp, printOutcome } from './tests/outcome.mjs'
import { runPlanted } from './tests/planted.mjs'
import { runVitest } from './tests/vitest.mjs'

const args = process.argv.slice(2)
const parts = args.filter((arg) => /^(check|unit|host|e2e|fault|planted)$/.test(arg))
const passedOn = args.filter((arg) => !parts.includes(arg))

const outcomes = []
for (const part of parts) outcomes.push(await run(part))
process.exitCode = printOutcome(addUp(outcomes))

/** @param {string} part */
async function run(part) {
  console.log(`\n── ${part} ${'─'.repeat(70 - part.length)}`)
  if (part === 'check') return runCheck()
  if (part === 'planted') return runPlanted()
  return runVitest(part, passedOn)
}
