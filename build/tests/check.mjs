import { runQuietly } from './program.mjs'
import { noOutcome } from './outcome.mjs'

const steps = [
  { name: 'types', script: 'node_modules/typescript/bin/tsc', args: ['-b'] },
  {
    name: 'layers',
    script: 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    args: ['electron', 'renderer', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  },
  {
    name: 'lint',
    script: 'node_modules/eslint/bin/eslint.js',
    args: ['.', '--cache', '--cache-location', '.cache/eslint/'],
  },
  {
    name: 'format',
    script: 'node_modules/prettier/bin/prettier.cjs',
    args: ['--check', '.', '--log-level', 'warn'],
  },
]

/** @typedef {(text: string) => void} Tell */

/**
 * Types, layer rule, lint and format; each counts as one test. Lint takes as long as the others.
 * @param {Tell} tell
 */
export async function runCheck(tell = (text) => void process.stdout.write(text)) {
  const outcome = noOutcome()
  const [lint, ...others] = [...steps].sort((a) => (a.name === 'lint' ? -1 : 1))
  await Promise.all([runInTurn([lint], outcome, tell), runInTurn(others, outcome, tell)])
  return outcome
}

/** The same beside something else, its output handed back instead. */
export async function runCheckQuietly() {
  let output = ''
  const outcome = await runCheck((text) => void (output += text))
  return { outcome, output }
}

/**
 * @param {(typeof steps[number] | undefined)[]} wanted
 * @param {import('./outcome.mjs').Outcome} outcome
 * @param {Tell} tell
 */
async function runInTurn(wanted, outcome, tell) {
  for (const step of wanted) {
    if (!step) continue
    const startedAt = Date.now()
    const { code, output } = await runQuietly(step.script, step.args)
    if (code === 0) outcome.passed += 1
    else outcome.failed.push(step.name)
    tell(output)
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
    tell(`${code === 0 ? '✓' : '✗'} ${step.name}, ${seconds} s\n`)
  }
}
