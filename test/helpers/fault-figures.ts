import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inLongRun } from './long-run.ts'
import { sourcesNow } from './sources-now.ts'

/** One line of the table of figures. */
export type FaultRow = {
  readonly goal: string
  readonly cases: number
  readonly failures: number
  /** What the times are of; none where nothing was timed. */
  readonly timed?: { readonly what: string; readonly timesMs: readonly number[] }
  readonly remarks: string
  readonly seed: number | null
}

type KeptRow = Omit<FaultRow, 'timed'> & { readonly times: string; readonly commit: string }

/** The parts of a long run are run one by one, with days between: their lines are kept apart. */
const rowsDir = join(import.meta.dirname, '../../.cache/fault-rows', inLongRun ? 'long' : 'short')

/** Keeps a line for the table that is printed when all fault tests have run. */
export function reportFigures(row: FaultRow): void {
  mkdirSync(rowsDir, { recursive: true })
  const { timed, ...rest } = row
  const times = timed === undefined ? '–' : timesText(timed)
  const kept: KeptRow = { ...rest, times, commit: sourcesNow() }
  const name = row.goal.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  writeFileSync(join(rowsDir, `${name}.json`), JSON.stringify(kept))
}

/** Drops the lines of an earlier run; those of a long run stay until all its parts begin anew. */
export function clearFigures(): void {
  if (inLongRun) return
  rmSync(rowsDir, { recursive: true, force: true })
}

/** The lines that were kept. */
export function keptFigures(): readonly KeptRow[] {
  try {
    const files = readdirSync(rowsDir).toSorted()
    return files.map((file) => JSON.parse(readFileSync(join(rowsDir, file), 'utf8')) as KeptRow)
  } catch {
    return []
  }
}

/** The value below which `share` of the times lie. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function timesText({ what, timesMs }: NonNullable<FaultRow['timed']>): string {
  const [p50, p99, max] = [
    percentile(timesMs, 0.5),
    percentile(timesMs, 0.99),
    Math.max(...timesMs),
  ]
  return `${what}: ${[p50, p99, max].map((ms) => ms.toFixed(ms < 10 ? 1 : 0)).join(' / ')} ms`
}
