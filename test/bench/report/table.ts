import type { Comparison } from './compare.ts'
import type { Goal } from './goals.ts'

/** The comparison of one size as a table for people. */
export function tableOf(
  noteCount: number,
  boards: readonly string[],
  lines: readonly Comparison[],
): string {
  const head = [`${noteCount} notes`, ...boards, 'ours/limit', 'ours/best peer', 'goal', '']
  const rows = lines.map(({ figure, goal, medians, ofLimit, ofPeer, isReached }) => [
    figure.unit === 'ms' ? figure.name : `${figure.name} (${figure.unit})`,
    ...boards.map((board) => number(medians.get(board))),
    figure.unit === 'steps' ? '' : ratio(ofLimit),
    figure.unit === 'steps' ? '' : ratio(ofPeer),
    goal === null ? '' : words(goal),
    isReached === null ? '' : isReached ? 'reached' : 'MISSED',
  ])
  return aligned([head, ...rows])
}

function words({ ofLimit, ofPeer, most }: Goal): string {
  const parts = [
    ofLimit === undefined ? [] : [`≤ ${ofLimit}× limit`],
    ofPeer === undefined ? [] : [`≤ ${ofPeer}× peer`],
    most === undefined ? [] : [`≤ ${most}`],
  ]
  return parts.flat().join(', ')
}

const number = (value: number | undefined) =>
  value === undefined ? '–' : value.toFixed(value >= 100 || value === 0 ? 0 : 1)
const ratio = (value: number | null) => (value === null ? '–' : `${value.toFixed(2)}×`)

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => {
        const width = widths[column] ?? 0
        return column === 0 || column >= row.length - 2 ? text.padEnd(width) : text.padStart(width)
      })
      .join('  ')
      .trimEnd()
  return [line(rows[0] ?? []), ...rows.slice(1).map(line)].join('\n')
}
