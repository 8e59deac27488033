import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { keptFigures } from './fault-figures.ts'

const projectDir = join(import.meta.dirname, '../..')
const heads = ['goal', 'cases', 'failures', 'p50 / p99 / max', 'remarks', 'seed']

/** Writes `out/fault-report.md` from the figures that the tests kept, and prints it. */
export function writeFaultReport(): void {
  const rows = keptFigures().map(({ goal, cases, failures, times, remarks, seed }) =>
    [goal, cases, failures, times, remarks, seed ?? '–'].map(String),
  )
  if (rows.length === 0) return
  const head = `# Fault tests\n\nCommit ${commit()} on ${machine()}.\n`
  const text = `${head}\n${table([heads, ...rows])}\n`
  mkdirSync(join(projectDir, 'out'), { recursive: true })
  writeFileSync(join(projectDir, 'out/fault-report.md'), text)
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

function commit(): string {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: projectDir, encoding: 'utf8' }).trim()
    return (
      git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') ? ' and changes' : '')
    )
  } catch {
    return 'unknown'
  }
}
