import { parseRows } from '../text/parse-rows.ts'
import { composed } from '../text/compose.ts'
import { withLineFeeds } from '../text/line-ends.ts'
import { cleanText } from '../text/sanitize-text.ts'
import { isListMark, withoutListMarks } from './list-marks.ts'
import { inNotes } from './note-letters.ts'

/** One line of a pasted text, or one row of a pasted table: its cells that are not empty. */
export type PastedRow = readonly string[]

/** A note to be made of pasted text. */
export type PastedNote = { readonly text: string; readonly severity: 1 | 2 | 3 | null }

/**
 * The lines of a pasted text without the marks of lists, and none of them empty. A cell of a spreadsheet
 * may have several lines.
 */
export function pastedRows(text: string): readonly PastedRow[] {
  const lined = withLineFeeds(text.toWellFormed())
  const rows = hasQuotedCells(lined) ? tableRows(lined) : lineRows(lined)
  return rows
    .map((cells) => cells.map(clean).filter((cell) => cell !== ''))
    .filter((cells) => cells.length > 0)
}

/** Rows as notes: columns one behind the other; where wanted, a last column of severities is taken as such. */
export function pastedNotes(
  rows: readonly PastedRow[],
  takesSeverity: boolean,
): readonly PastedNote[] {
  const rated = takesSeverity && hasSeverities(rows)
  return rows.flatMap((cells): readonly PastedNote[] => {
    const severity = rated && cells.length > 1 ? severityOf(cells.at(-1) ?? '') : null
    const text = (severity === null ? cells : cells.slice(0, -1)).join(' – ')
    return inNotes(text).map((piece) => ({ text: piece, severity }))
  })
}

/**
 * Whether a cell is quoted as a spreadsheet quotes one that has a line end, a tab or a quote in it; a quoted
 * sentence is none. Each quote is looked at once, however many there are.
 */
function hasQuotedCells(text: string): boolean {
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('"', at)
    if (open < 0) return false
    const isFirst = open === 0 || isBetweenCells(text[open - 1])
    const close = isFirst ? closingQuote(text, open + 1) : open
    if (close < 0) return false
    const inner = text.slice(open + 1, close)
    if (isFirst && isBetweenCells(text[close + 1]) && /[\t\n"]/.test(inner)) return true
    at = close + 1
  }
  return false
}

const isBetweenCells = (letter: string | undefined): boolean =>
  letter === undefined || letter === '\t' || letter === '\n'

/** The quote that closes a cell, behind all that are doubled; -1 for none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function tableRows(text: string): readonly PastedRow[] {
  const rows = parseRows(text, '\t', (cell) => cell.trim()).map(({ cells }) =>
    isListMark(cells[0] ?? '') ? cells.slice(1) : cells,
  )
  const firsts = withoutListMarks(rows.map(([first = '']) => first))
  return rows.map((cells, index) => [firsts[index] ?? '', ...cells.slice(1)])
}

const lineRows = (text: string): readonly PastedRow[] =>
  withoutListMarks(text.split('\n').filter((line) => line.trim() !== '')).map((line) =>
    line.split('\t'),
  )

const clean = (cell: string): string => composed(cleanText(cell)).trim()

/** How people write how much something hurts. */
const severities: readonly (readonly string[])[] = [
  ['1', '១', 'low', 'slight', 'minor', 'ទាប', 'ស្រាល', 'តិច', '低', '轻微', '轻'],
  ['2', '២', 'medium', 'middle', 'clear', 'moderate', 'មធ្យម', '中', '明显', '中等'],
  ['3', '៣', 'high', 'severe', 'major', 'ខ្ពស់', 'ធ្ងន់ធ្ងរ', 'ខ្លាំង', '高', '严重'],
]

function severityOf(cell: string): 1 | 2 | 3 | null {
  const written = cell.replaceAll('\u200b', '').trim().toLowerCase()
  const at = severities.findIndex((words) => words.includes(written))
  return at < 0 ? null : (([1, 2, 3] as const)[at] ?? null)
}

/** Whether what stands last in every row with several cells is a severity. */
function hasSeverities(rows: readonly PastedRow[]): boolean {
  const tabled = rows.filter((cells) => cells.length > 1)
  return tabled.length > 0 && tabled.every((cells) => severityOf(cells.at(-1) ?? '') !== null)
}
