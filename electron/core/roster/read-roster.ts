import type { RosterColumns } from './columns.ts'
import type { RosterRow } from './roster-row.ts'
import { tableText } from '../text/line-ends.ts'
import { cleanText } from '../text/sanitize-text.ts'
import type { ListedPerson } from '../people/organisations.ts'
import { decodeText, maxTextBytes, type DecodedText, type TextEncoding } from './decode-text.ts'
import { findDoubles } from './find-doubles.ts'
import { mayBeOthers } from './halved-names.ts'
import type { NameOrder } from './name-order.ts'
import { rowReader } from './read-row.ts'
import { readTable, type RosterLayout, type RosterTable } from './read-table.ts'
import { isPrivateField, type PrivateField } from './roster-columns.ts'
import {
  mergedSpellings,
  organisationsSpelt,
  type SpeltOrganisation,
} from '../people/same-organisation.ts'

export { rosterProblemCodes, type RosterProblem } from './roster-problem.ts'
export type { RosterLayout }

export type RosterPreview = {
  readonly kind: 'ok'
  /** Null for pasted text. */
  readonly encoding: TextEncoding | null
  readonly delimiter: RosterLayout
  /** Whether a row names the columns; what stands above it is left out. */
  readonly header: boolean
  /** So many rows stand above the one that names the columns. */
  readonly rowsAbove: number
  /** What that row calls the columns; empty where there is none. */
  readonly titles: readonly string[]
  readonly columns: RosterColumns
  /** Nothing names the columns and nothing in them tells: they are a guess that somebody should look at. */
  readonly unsure: boolean
  /** Which columns hold something personal, which is left out unless it is ticked. */
  readonly offered: readonly (PrivateField | null)[]
  /** In which order names of two columns in Latin letters are joined; null where there is no such name. */
  readonly nameOrder: NameOrder | null
  /** So many organisations are written in several ways, here or among those who are there. */
  readonly spelt: number
  readonly rows: readonly RosterRow[]
}

export type RosterResult =
  | RosterPreview
  | Extract<DecodedText, { kind: 'unreadable' }>
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-many'; readonly rows: number }

/** What the facilitator can set right in the preview. */
export type RosterOptions = {
  readonly delimiter?: RosterLayout
  readonly columns?: RosterColumns
  readonly header?: boolean
  readonly nameOrder?: NameOrder
  /** Each organisation is written in one way, that of most. */
  readonly oneSpelling?: boolean
}

export const maxRosterRows = 1000

/** A roster from a file's bytes or from pasted text, as a preview: nothing is changed yet. */
export function readRoster(
  source: Uint8Array | string,
  people: Iterable<ListedPerson>,
  options: RosterOptions = {},
): RosterResult {
  const decoded = typeof source === 'string' ? null : decodeText(source)
  if (decoded?.kind === 'unreadable') return decoded
  if (source.length > maxTextBytes) return { kind: 'unreadable', reason: 'too-large', line: 0 }
  const table = readTable(cleanText(tableText(decoded?.text ?? String(source))), options)
  if (table === null) return { kind: 'empty' }
  const { body, found, titles } = table
  if (body.length > maxRosterRows) return { kind: 'too-many', rows: body.length }
  const columns = options.columns ?? found.map((field) => (isPrivateField(field) ? null : field))
  const reader = rowReader({ columns, titles, order: options.nameOrder ?? null })
  const written = body.map(reader.read)
  const there = [...people]
  const spelt = organisationsSpelt([...there, ...written.map(({ person }) => person)])
  const read = options.oneSpelling === true ? inOneSpelling(written, spelt) : written
  const doubles = findDoubles(read, there)
  return {
    kind: 'ok',
    encoding: decoded?.encoding ?? null,
    delimiter: table.layout,
    header: table.header,
    rowsAbove: table.rowsAbove,
    titles,
    columns,
    unsure: options.columns === undefined && isGuess(table),
    offered: found.map((field) => (isPrivateField(field) ? field : null)),
    nameOrder: reader.nameOrder,
    spelt: spelt.length,
    rows: read.map((row, index) => ({ ...row, double: doubles[index] ?? null })),
  }
}

const isGuess = ({ header, layout, found, body }: RosterTable) =>
  !header &&
  layout !== 'message' &&
  mayBeOthers(
    found,
    body.map(({ cells }) => cells),
  )

function inOneSpelling<R extends Pick<RosterRow, 'person'>>(
  rows: readonly R[],
  spelt: readonly SpeltOrganisation[],
): readonly R[] {
  const merged = mergedSpellings(spelt)
  return rows.map((row) => {
    const { organisation } = row.person
    const person = { ...row.person, organisation: merged.get(organisation) ?? organisation }
    return { ...row, person }
  })
}
