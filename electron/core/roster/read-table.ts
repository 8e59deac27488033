import type { RosterColumns } from './columns.ts'
import { withoutChatStamps } from './chat-stamps.ts'
import { findHeader } from './find-header.ts'
import { readLabelledLines } from './labelled-lines.ts'
import { isMessage, readMessageLines } from './message-lines.ts'
import {
  detectDelimiter,
  parseRows,
  withoutEmptyColumns,
  withoutSepLine,
  type Delimiter,
  type TableRow,
} from '../text/parse-rows.ts'
import { columnsGuessed, columnsNamed } from './roster-columns.ts'
import { isOrganisation } from './work-words.ts'

/** What stands between the cells; `message` is a chat or letter, each line of which is taken apart. */
export type RosterLayout = Delimiter | 'message'

/** The rows of people, the titles above them, and the columns as both have them. */
export type RosterTable = {
  readonly layout: RosterLayout
  readonly header: boolean
  /** So many rows stand above the one with the titles. */
  readonly rowsAbove: number
  readonly titles: readonly string[]
  readonly body: readonly TableRow[]
  readonly found: RosterColumns
}

export type TableOptions = { readonly delimiter?: RosterLayout; readonly header?: boolean }

/** Finds the people in a text, be it a table, a list, a form or a message; null where nothing stands in it. */
export function readTable(written: string, options: TableOptions): RosterTable | null {
  const { text, delimiter: named } = withoutSepLine(onePersonALine(withoutChatStamps(written)))
  const { delimiter: asked } = options
  const mayBeMessage = asked === 'message' || (asked === undefined && named === null)
  const labelled = mayBeMessage ? readLabelledLines(text) : null
  if (labelled !== null) return { ...framed(labelled, options), layout: 'message' }
  const delimiter = (asked === 'message' ? undefined : asked) ?? named ?? detectDelimiter(text)
  const rows = withoutEmptyColumns(parseRows(text, delimiter)).filter(isNoRule)
  if (rows.length === 0) return null
  const table = { ...framed(rows, options), layout: delimiter }
  if (!mayBeMessage || table.titles.filter((title) => title !== '').length > 1) return table
  const { body } = table
  const [only] = body
  if (only !== undefined && body.length === 1 && isNameList(only))
    return { ...table, ...oneEach(only) }
  if (asked !== 'message' && (delimiter === '\t' || !isMessage(body))) return table
  const { rows: lines, columns } = readMessageLines(text, body[0]?.line ?? 1)
  return { ...table, layout: 'message', titles: [], body: lines, found: columns }
}

function framed(rows: readonly TableRow[], { header }: TableOptions): Omit<RosterTable, 'layout'> {
  const at = header === false ? -1 : findHeader(rows.map(({ cells }) => cells))
  const headerAt = header === true ? Math.max(at, 0) : at
  const titles = rows[headerAt]?.cells ?? []
  const body = rows.slice(headerAt + 1)
  const cells = body.map((row) => row.cells)
  const found = headerAt >= 0 ? columnsNamed(titles, cells) : columnsGuessed(cells)
  return { header: headerAt >= 0, rowsAbove: Math.max(headerAt, 0), titles, body, found }
}

/** `Sok Dara <dara@example.com>; Chan Lina <lina@example.com>`, as mail programs list those who get a mail. */
const onePersonALine = (text: string) =>
  text.replace(/(<[^<>\s]{1,100}@[^<>\s]{1,100}>)[^\S\n]*[;,][^\S\n]*/g, '$1\n')

/** Not the line that some tables have under their titles. */
const isNoRule = ({ cells }: TableRow) => !cells.every((cell) => /^(?:[:=+-]{2,}|)$/.test(cell))

/** One line alone with three names or more, and nothing but names. */
function isNameList({ cells }: TableRow): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 2 && filled.every((cell) => wholeName.test(cell) && !isOrganisation(cell))
}
const wholeName =
  /^(?:\p{Lu}[\p{L}\p{M}’'.-]*(?: \p{L}[\p{L}\p{M}’'.-]*){1,3}|\p{Script=Han}{2,3}|[\p{Script=Khmer}\u200b]+ [\p{Script=Khmer}\u200b ]+)$/u

function oneEach({ cells, line }: TableRow): Pick<RosterTable, 'layout' | 'body' | 'found'> {
  const body = cells
    .filter((cell) => cell !== '')
    .map((cell, at) => ({ line: line + at, cells: [cell], openQuote: false }))
  return { layout: 'message', body, found: ['name'] }
}
