import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { keptFigures } from './fault-figures.ts'
import { inLongRun } from './long-run.ts'
import { sourcesNow } from './sources-now.ts'

const projectDir = join(import.meta.dirname, '../..')
const heads = ['goal', 'cases', 'failures', 'p50 / p99 / max', 'remarks', 'seed', 'commit']

/**
 * Writes the figures that the tests kept into `out/fault-report.md`, those of all parts of the long run
 * into `out/long-report.md`, and prints them.
 */
export function writeFaultReport(): void {
  const rows = keptFigures().map(({ goal, cases, failures, times, remarks, seed, commit }) =>
    [goal, cases, failures, times, remarks, seed ?? '–', commit].map(String),
  )
  if (rows.length === 0) return
  const title = inLongRun ? 'Fault tests, the long run' : 'Fault tests'
  const head = `# ${title}\n\nCommit ${sourcesNow()} on ${machine()}.\n`
  const text = `${head}\n${table([heads, ...rows])}\n`
  mkdirSync(join(projectDir, 'out'), { recursive: true })
  const name = inLongRun ? 'long-report.md' : 'fault-report.md'
  writeFileSync(join(projectDir, 'out', name), text)
  console.log(`\n${text}`)
}

function table([first = [], ...rest]: readonly (readonly string[])[]): string {
  const all = [first, ...rest]
  const widths = first.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n')
}

function machine(): string {
  return `${process.platform} ${process.arch}, ${cpus().length} cores, Node ${process.versions.node}`
}
