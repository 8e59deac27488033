import { execFile } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { NamedTest } from './plant.ts'

const run = promisify(execFile)

/** What a named test came to; `not-run` where it was skipped, or its file could not be loaded. */
export type Colour = 'green' | 'red' | 'not-run'

type Report = {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** Runs named tests of one project in the sources in `dir`; as few power cuts as show a bug. */
export async function runNamedTests(
  dir: string,
  tests: readonly NamedTest[],
): Promise<ReadonlyMap<NamedTest, Colour>> {
  const reportFile = join(dir, 'report.json')
  rmSync(reportFile, { force: true })
  const script = join(dir, 'node_modules/vitest/vitest.mjs')
  const files = [...new Set(tests.map((test) => test.file))]
  const names = tests.map((test) => escaped(test.name)).join('|')
  const which = ['run', '--project', tests[0]?.project ?? '', ...files, '-t', names]
  const images = Math.max(...tests.map((test) => test.images ?? 0))
  await run(process.execPath, [script, ...which, '--reporter=json', `--outputFile=${reportFile}`], {
    cwd: dir,
    env: {
      ...process.env,
      SALA_FAULT_IMAGES: String(images),
      SALA_FAULT_KILLS: '20',
      SALA_LONG: '',
    },
    maxBuffer: 64 * 1_048_576,
  }).catch(() => undefined)
  const report = readReport(reportFile)
  return new Map(tests.map((test) => [test, colourOf(test, report)]))
}

function colourOf({ name }: NamedTest, { testResults }: Report): Colour {
  const states = testResults
    .flatMap((one) => one.assertionResults)
    .filter((one) => one.fullName.includes(name))
    .map((one) => one.status)
  if (states.includes('failed')) return 'red'
  return states.length > 0 && states.every((one) => one === 'passed') ? 'green' : 'not-run'
}

function readReport(reportFile: string): Report {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8')) as Report
  } catch {
    return { testResults: [] }
  }
}

const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
