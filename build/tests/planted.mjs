import { runProgram } from './program.mjs'
import { noOutcome } from './outcome.mjs'

/** Plants known bugs one by one and expects the named test to go red. */
export async function runPlanted() {
  const outcome = noOutcome()
  const code = await runProgram('test/fault/planted/run.ts', [])
  if (code === 0) outcome.passed += 1
  else outcome.failed.push('planted bugs')
  return outcome
}
