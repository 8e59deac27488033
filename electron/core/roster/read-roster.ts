import { cleanText } from '../text/sanitize-text.ts'
import type { Person } from '../workshop/records.ts'
import { decodeText, mostTextBytes, type DecodedText, type TextEncoding } from './decode-text.ts'
import { findDoubles, type Double } from './find-doubles.ts'
import { splitHonorific } from './honorifics.ts'
import { languageNamed } from './named-language.ts'
import {
  detectDelimiter,
  parseRows,
  withoutEmptyColumns,
  type Delimiter,
  type TableRow,
} from './parse-rows.ts'
import {
  columnsGuessed,
  columnsNamed,
  titlesRead,
  type RosterColumns,
  type RosterField,
} from './roster-columns.ts'

/** What can be wrong with a line; texts stand in `assets/texts/people.json` by this code. */
export const rosterProblemCodes = [
  'no-name',
  'too-long',
  'lost-letters',
  'unknown-language',
  'too-many-cells',
  'open-quote',
] as const

/** Something about a line that the facilitator should know, and the field that it is about. */
export type RosterProblem = {
  readonly code: (typeof rosterProblemCodes)[number]
  readonly field: RosterField | null
}

/** A person as a roster tells of them. */
export type RosterPerson = Omit<Person, 'id' | 'rank'>

export type RosterRow = {
  readonly line: number
  /** All that stands on the line, column by column, as written. */
  readonly cells: readonly string[]
  readonly person: RosterPerson
  /** As written: a number or a name; '' for none. */
  readonly group: string
  readonly problems: readonly RosterProblem[]
  readonly double: Double | null
  /** False where the line has no name that could be kept. */
  readonly usable: boolean
}

export type RosterPreview = {
  readonly kind: 'ok'
  /** Null for pasted text. */
  readonly encoding: TextEncoding | null
  readonly delimiter: Delimiter
  /** Whether the first row names the columns. */
  readonly header: boolean
  /** What the first row calls the columns; empty where it is no header. */
  readonly titles: readonly string[]
  readonly columns: RosterColumns
  readonly rows: readonly RosterRow[]
}

export type RosterResult =
  | RosterPreview
  | Extract<DecodedText, { kind: 'unreadable' }>
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-many'; readonly rows: number }

/** What the facilitator can set right in the preview. */
export type RosterOptions = {
  readonly delimiter?: Delimiter
  readonly columns?: RosterColumns
  readonly header?: boolean
}

export const mostRosterRows = 1000

/** A roster from a file's bytes or from pasted text, as a preview: nothing is changed yet. */
export function readRoster(
  source: Uint8Array | string,
  people: Iterable<Person>,
  options: RosterOptions = {},
): RosterResult {
  const decoded = typeof source === 'string' ? null : decodeText(source)
  if (decoded?.kind === 'unreadable') return decoded
  if (source.length > mostTextBytes) return { kind: 'unreadable', reason: 'too-large', line: 0 }
  const text = cleanText(decoded?.text ?? String(source))
  const delimiter = options.delimiter ?? detectDelimiter(text)
  const table = withoutEmptyColumns(parseRows(text, delimiter))
  const [first] = table
  if (first === undefined) return { kind: 'empty' }
  const named = options.header === false ? null : columnsNamed(first.cells)
  const header = options.header ?? named !== null
  const body = header ? table.slice(1) : table
  if (body.length > mostRosterRows) return { kind: 'too-many', rows: body.length }
  const cells = body.map((row) => row.cells)
  const found = named === null ? columnsGuessed(cells) : titlesRead(named, cells)
  const columns = options.columns ?? withName(found)
  const read = body.map((row) => readRow(row, columns))
  const doubles = findDoubles(read, people)
  const rows = read.map((row, index) => ({ ...row, double: doubles[index] ?? null }))
  const encoding = decoded?.encoding ?? null
  const titles = header ? first.cells : []
  return { kind: 'ok', encoding, delimiter, header, titles, columns, rows }
}

/** A list with Latin names alone has them as the names. */
const withName = (columns: RosterColumns): RosterColumns =>
  columns.includes('name')
    ? columns
    : columns.map((field) => (field === 'latinName' ? 'name' : field))

function readRow(row: TableRow, columns: RosterColumns): Omit<RosterRow, 'double'> {
  const cell = (field: RosterField) => row.cells[columns.indexOf(field)] ?? ''
  const split =
    cell('honorific') === ''
      ? splitHonorific(cell('name'))
      : { honorific: cell('honorific'), name: cell('name') }
  const person: RosterPerson = {
    ...split,
    latinName: cell('latinName'),
    organisation: cell('organisation'),
    role: cell('role'),
    language: languageNamed(cell('language')),
  }
  const problems = [...rowProblems(row, columns, cell), ...personProblems(person)]
  const usable = !problems.some(({ code }) => stopping.has(code))
  return { line: row.line, cells: row.cells, person, group: cell('group'), problems, usable }
}

const stopping = new Set<RosterProblem['code']>(['no-name', 'too-long', 'lost-letters'])
const limits = { name: 200, latinName: 200, honorific: 60, organisation: 200, role: 200 } as const

function rowProblems(
  row: TableRow,
  columns: RosterColumns,
  cell: (field: RosterField) => string,
): readonly RosterProblem[] {
  const beyond = row.cells.slice(columns.length).some((one) => one !== '')
  const language = cell('language')
  return [
    ...(row.openQuote ? [{ code: 'open-quote', field: null } as const] : []),
    ...(beyond ? [{ code: 'too-many-cells', field: null } as const] : []),
    ...(language !== '' && languageNamed(language) === null
      ? [{ code: 'unknown-language', field: 'language' } as const]
      : []),
  ]
}

function personProblems(person: RosterPerson): readonly RosterProblem[] {
  const fields = Object.entries(limits) as [keyof typeof limits, number][]
  const long = fields.filter(([field, most]) => person[field].length > most)
  const lost = fields.filter(([field]) => lostLetters.test(person[field]))
  return [
    ...(person.name === '' ? [{ code: 'no-name', field: 'name' } as const] : []),
    ...long.map(([field]) => ({ code: 'too-long', field }) as const),
    ...lost.map(([field]) => ({ code: 'lost-letters', field }) as const),
  ]
}

/** What programs leave of a script that they could not write. */
const lostLetters = /\ufffd|\?\?|^\?$/
