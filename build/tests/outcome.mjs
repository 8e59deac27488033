/**
 * The result of one runner. `wrong` holds a sentence for each thing that must not pass unseen,
 * such as a runner that ran no test.
 * @typedef {{ passed: number, failed: number, skipped: string[], allowedSkips: number, wrong: string[] }} Outcome
 */

/** @returns {Outcome} */
export function noOutcome() {
  return { passed: 0, failed: 0, skipped: [], allowedSkips: 0, wrong: [] }
}

/** @param {Outcome[]} outcomes @returns {Outcome} */
export function addUp(outcomes) {
  return outcomes.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: [...sum.skipped, ...one.skipped],
      allowedSkips: sum.allowedSkips + one.allowedSkips,
      wrong: [...sum.wrong, ...one.wrong],
    }),
    noOutcome(),
  )
}

/**
 * @param {Outcome} outcome
 * @returns {number} the exit code
 */
export function printOutcome(outcome) {
  const { passed, failed, skipped, allowedSkips, wrong } = outcome
  console.log('')
  for (const sentence of wrong) console.log(`✗ ${sentence}`)
  for (const name of skipped) console.log(`✗ skipped though it could have run: ${name}`)
  console.log(`${passed} passed, ${failed} failed, ${skipped.length + allowedSkips} skipped`)
  return failed === 0 && skipped.length === 0 && wrong.length === 0 ? 0 : 1
}
