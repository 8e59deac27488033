import { runProgram } from './program.mjs'
import { noOutcome } from './outcome.mjs'

/** Plants known bugs one by one and expects the named test to go red. */
export async function runPlanted() {
  const outcome = noOutcome()
  const code = await runProgram('test/fault/planted/run.ts', [])
  outcome[code === 0 ? 'passed' : 'failed'] += 1
  return outcome
}
