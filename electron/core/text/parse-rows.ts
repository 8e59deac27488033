import { inOneLine } from './one-line.ts'

/** What stands between the cells of a line. */
export const delimiters = ['\t', ';', ',', '|', '，', '、'] as const
export type Delimiter = (typeof delimiters)[number]

/** One line of a table; a quoted cell may run over several lines of the file. */
export type TableRow = {
  /** The line of the file on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** A cell opens a quote that is never closed; the quote is taken as a letter. */
  readonly openQuote: boolean
}

/** A quote not closed after this many letters was none. */
const longestQuoted = 4000

/**
 * The rows of a text with cells between delimiters, quoted as RFC 4180 says; empty rows are left out.
 * `clean` makes a cell of what is written in it: one line, where left out.
 */
export function parseRows(
  text: string,
  delimiter: Delimiter,
  clean: (written: string) => string = cleanCell,
): readonly TableRow[] {
  const rows: TableRow[] = []
  let at = 0
  let line = 1
  while (at < text.length) {
    const row = readRow(text, at, delimiter)
    const cells = row.cells.map(clean)
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells, openQuote: row.openQuote })
    line += text.slice(at, row.end).split(lineEnd).length - 1
    at = row.end
  }
  return rows
}

/** The rows without the columns at their end in which nothing stands: a sheet may bring thousands. */
export function withoutEmptyColumns(rows: readonly TableRow[]): readonly TableRow[] {
  const width = rows.reduce(
    (most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell !== '') + 1),
    0,
  )
  return rows.map((row) =>
    row.cells.length > width ? { ...row, cells: row.cells.slice(0, width) } : row,
  )
}

/** What Excel writes into the first line to say what stands between the cells. */
const sepLine = /^[\s\u200b\ufeff]*"?sep=(.)"?[^\S\n]*(?:\n|$)/i

/** A text without its first line where that is `sep=;`, and the delimiter that it named. */
export function withoutSepLine(text: string): {
  /** The line is left empty, so that lines count as in the file. */
  readonly text: string
  readonly delimiter: Delimiter | null
} {
  const found = sepLine.exec(text)
  if (found === null) return { text, delimiter: null }
  const delimiter = delimiters.find((one) => one === found[1]) ?? null
  return { text: `\n${text.slice(found[0].length)}`, delimiter }
}

/** The delimiter that cuts most rows into the same number of cells, two or more; a comma if none does. */
export function detectDelimiter(text: string): Delimiter {
  const head = text.slice(0, 20_000)
  const scored = delimiters.map((delimiter) => ({ delimiter, score: evenRows(head, delimiter) }))
  const best = scored.reduce((top, one) => (one.score > top.score ? one : top))
  return best.score === 0 ? ',' : best.delimiter
}

/** `1、王芳`: this sign numbers lines far more often than it parts cells. */
const chineseNumbering = /^[^\S\n]*[\p{Nd}一二三四五六七八九十]{1,4}、/gmu

const lineEnd = /\r\n|\r|\n/
const atLineEnd = /\r\n|\r|\n/y

function evenRows(text: string, delimiter: Delimiter): number {
  const parsed = delimiter === '、' ? text.replaceAll(chineseNumbering, '') : text
  const widths = parseRows(parsed, delimiter).map(({ cells }) => cells.length)
  const counts = Map.groupBy(
    widths.filter((width) => width > 1),
    (width) => width,
  )
  return [...counts.values()].reduce((most, rows) => Math.max(most, rows.length), 0)
}

function readRow(text: string, from: number, delimiter: Delimiter) {
  const cells: string[] = []
  let openQuote = false
  let at = from
  for (;;) {
    const quoteAt = quoteAfterSpaces(text, at, delimiter)
    const quoted = quoteAt === null ? null : readQuoted(text, quoteAt)
    if (quoteAt !== null && quoted === null) openQuote = true
    const plainFrom = quoted?.end ?? at
    at = plainEnd(text, plainFrom, delimiter)
    cells.push((quoted?.cell ?? '') + text.slice(plainFrom, at))
    if (text[at] !== delimiter) break
    at += 1
  }
  atLineEnd.lastIndex = at
  const end = atLineEnd.exec(text)
  return { cells, openQuote, end: at + (end?.[0].length ?? 0) }
}

/** Where a cell opens a quote, spaces before it or none; null where it opens with something else. */
function quoteAfterSpaces(text: string, from: number, delimiter: Delimiter): number | null {
  let at = from
  while (text[at] !== delimiter && spaceInLine.test(text[at] ?? '')) at += 1
  return text[at] === '"' ? at : null
}
const spaceInLine = /[^\S\r\n]/

function plainEnd(text: string, from: number, delimiter: Delimiter): number {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r')
    at += 1
  return at
}

/** The cell of a quote that opens at `from`; null where it does not close. */
function readQuoted(text: string, from: number) {
  const letters: string[] = []
  const last = Math.min(text.length, from + longestQuoted)
  for (let at = from + 1; at < last; at += 1) {
    if (text[at] !== '"') letters.push(text[at] ?? '')
    else if (text[at + 1] === '"') {
      letters.push('"')
      at += 1
    } else return { cell: letters.join(''), end: at + 1 }
  }
  return null
}

/** Spaces around a cell, and lines within it, are of the table's making. */
function cleanCell(written: string): string {
  const cell = inOneLine(written)
  let [from, to] = [0, cell.length]
  while (from < to && unseen.test(cell[from] ?? '')) from += 1
  while (from < to && unseen.test(cell[to - 1] ?? '')) to -= 1
  return cell.slice(from, to)
}
const unseen = /[\s\u200b\ufeff]/
