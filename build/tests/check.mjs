import { runProgram } from './program.mjs'
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

/** Types, layer rule, lint and format; each counts as one test. */
export async function runCheck() {
  const outcome = noOutcome()
  for (const { name, script, args } of steps) {
    const startedAt = Date.now()
    const good = (await runProgram(script, args)) === 0
    outcome[good ? 'passed' : 'failed'] += 1
    console.log(`${good ? '✓' : '✗'} ${name}, ${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
  }
  return outcome
}
