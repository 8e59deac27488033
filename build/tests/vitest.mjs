import fs from 'node:fs'
import path from 'node:path'
import { projectDir, readJson } from '../bootstrap/places.mjs'
import { runProgram, runQuietly } from './program.mjs'
import { noOutcome } from './outcome.mjs'
import { reportOf, unsteadyOf } from './reports.mjs'
import { cannotRunHere } from './skips.mjs'

const vitest = 'node_modules/vitest/vitest.mjs'

/**
 * Runs one vitest project and reads its report.
 * @param {string} project
 * @param {string[]} args
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 */
export async function runVitest(project, args) {
  return outcomeOf(project, await runProgram(vitest, vitestArgs(project, args)))
}

/**
 * The same beside something else, its output handed back instead.
 * @param {string} project
 * @param {string[]} args
 */
export async function runVitestQuietly(project, args) {
  const { code, output } = await runQuietly(vitest, vitestArgs(project, args))
  return { outcome: outcomeOf(project, code), output }
}

/** @param {string} project @param {string[]} args */
function vitestArgs(project, args) {
  const report = reportOf(project)
  for (const file of [report, unsteadyOf(project)]) fs.rmSync(file, { force: true })
  const reporters = ['default', 'json', './build/tests/unsteady-reporter.mjs'].map(
    (name) => `--reporter=${name}`,
  )
  return ['run', '--project', project, ...reporters, `--outputFile.json=${report}`, ...args]
}

/** @param {string} project @param {number} code */
function outcomeOf(project, code) {
  const json = readJson(reportOf(project))
  const outcome = json ? readReport(json) : noOutcome()
  outcome.unsteady.push(...(readJson(unsteadyOf(project)) ?? []))
  const ran = outcome.passed + outcome.failed.length
  if (ran === 0) outcome.wrong.push(`${project}: no test ran`)
  if (code !== 0 && outcome.failed.length === 0)
    outcome.wrong.push(`${project}: ended with code ${code}`)
  return outcome
}

/**
 * @param {{ testResults: { status: string, name: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }} report
 */
function readReport(report) {
  const outcome = noOutcome()
  for (const file of report.testResults) {
    const place = path.relative(projectDir, file.name)
    if (file.status === 'failed' && file.assertionResults.length === 0) outcome.failed.push(place)
    for (const { status, fullName, failureMessages } of file.assertionResults) {
      if (status === 'passed') outcome.passed += 1
      else if (status === 'failed')
        outcome.failed.push(`${place}: ${fullName}${why(failureMessages)}`)
      else if (cannotRunHere(fullName)) outcome.allowedSkips += 1
      else outcome.skipped.push(fullName)
    }
  }
  return outcome
}

/** @param {string[]} [messages] @returns {string} the first line of what went wrong, shortened */
function why([message = ''] = []) {
  const line = message.split('\n', 1)[0] ?? ''
  return line === '' ? '' : `: ${line.slice(0, 200)}`
}
