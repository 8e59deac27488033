import fs from 'node:fs'
import path from 'node:path'
import { projectDir } from '../bootstrap/places.mjs'
import { longParts } from './long-parts.mjs'
import { addUp, noOutcome } from './outcome.mjs'
import { runProgram } from './program.mjs'
import { runVitest } from './vitest.mjs'

/**
 * Runs parts of the long run, one after the other, and gathers the figures of all parts that were
 * ever run alone in one table. Without names all parts are run, and the table begins anew.
 * @param {string[]} args names of parts; what begins with a dash is for the runner of the tests
 */
export async function runLong(args) {
  const parts = longParts()
  const names = args.filter((arg) => !arg.startsWith('-'))
  const unknown = names.filter((name) => !parts.has(name))
  if (unknown.length > 0) return wrong(unknown, [...parts.keys()])
  process.env.SALA_LONG = '1'
  if (names.length === 0) fs.rmSync(rowsDir, { recursive: true, force: true })
  const passedOn = args.filter((arg) => arg.startsWith('-'))
  const outcomes = []
  for (const [name, part] of parts) {
    if (names.length > 0 && !names.includes(name)) continue
    outcomes.push(await runPart(name, part, passedOn))
  }
  await runProgram('test/helpers/print-fault-report.ts', [])
  return addUp(outcomes)
}

const rowsDir = path.join(projectDir, '.cache', 'fault-rows', 'long')

/** @param {string} name @param {import('./long-parts.mjs').LongRun} part @param {string[]} passedOn */
async function runPart(name, { project, files }, passedOn) {
  console.log(`\n── long: ${name} ${'─'.repeat(Math.max(3, 64 - name.length))}`)
  const startedAt = Date.now()
  const outcome = await runVitest(project, [...files, ...passedOn])
  const minutes = ((Date.now() - startedAt) / 60_000).toFixed(1)
  console.log(`${name}: ${outcome.passed} passed, ${outcome.failed.length} failed, ${minutes} min`)
  return outcome
}

/** @param {string[]} unknown @param {string[]} known */
function wrong(unknown, known) {
  const outcome = noOutcome()
  outcome.wrong.push(`no part is named ${unknown.join(', ')}; there are: ${known.join(', ')}`)
  return outcome
}
