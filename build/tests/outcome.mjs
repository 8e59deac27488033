/**
 * The result of one runner. `failed` and `skipped` hold names; `wrong` holds a sentence for each thing
 * that must not pass unseen, such as a runner that ran no test; `unsteady` names what passed only when
 * it was tried again.
 * @typedef {{ passed: number, failed: string[], unsteady: string[], skipped: string[], allowedSkips: number, wrong: string[] }} Outcome
 */

/** @returns {Outcome} */
export function noOutcome() {
  return { passed: 0, failed: [], unsteady: [], skipped: [], allowedSkips: 0, wrong: [] }
}

/** @param {Outcome[]} outcomes @returns {Outcome} */
export function addUp(outcomes) {
  return outcomes.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: [...sum.failed, ...one.failed],
      unsteady: [...sum.unsteady, ...one.unsteady],
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
  const { passed, failed, unsteady, skipped, allowedSkips, wrong } = outcome
  console.log('')
  for (const name of unsteady) console.log(`! passed only at the second try: ${name}`)
  for (const name of failed) console.log(`✗ failed: ${name}`)
  for (const sentence of wrong) console.log(`✗ ${sentence}`)
  for (const name of skipped) console.log(`✗ skipped though it could have run: ${name}`)
  console.log(`${passed} passed, ${failed.length} failed, ${skipped.length + allowedSkips} skipped`)
  return failed.length === 0 && skipped.length === 0 && wrong.length === 0 ? 0 : 1
}
