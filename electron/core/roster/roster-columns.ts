import type { RosterColumns } from './columns.ts'
import { privateFields } from '../people/tables.ts'
import { attendanceNamed } from '../people/attends-as.ts'
import { isCode, isDate, isEmail, isNoName, isNumber, isPhone, isSex } from './cell-kinds.ts'
import { cellsOf, type Rows } from './column-cells.ts'
import { maxColumns } from './find-header.ts'
import { groupKey } from '../people/group-number.ts'
import { areHalves } from './halved-names.ts'
import { isHonorific } from './honorifics.ts'
import { languageNamed } from './named-language.ts'
import { nameKey } from '../people/same-name.ts'
import { meaningOf, titleKey, type RosterField, type TitleMeaning } from './title-words.ts'
import { isOrganisation, isPosition } from './work-words.ts'

/** What is personal and therefore left out until somebody ticks it. */
export type PrivateField = (typeof privateFields)[number]
export const isPrivateField = (field: unknown): field is PrivateField =>
  (privateFields as readonly unknown[]).includes(field)

export { rosterFields } from './title-words.ts'
export type { RosterField }

/** The columns as their titles name them; what no title tells is told by the cells, if it is the name. */
export function columnsNamed(titles: readonly string[], rows: Rows): RosterColumns {
  const meanings = titles.slice(0, maxColumns).map(meaningOf)
  const isMiddle = (at: number) => /middle|កណ្ត/i.test(titles[at] ?? '')
  const columns = once(
    meanings.map((one) => (one === 'ignored' ? null : one)),
    isMiddle,
  )
  const read = wholeName(asTheirCellsSay(columns, rows), titles)
  return hasName(read) ? read : withGuessedName(read, meanings, rows)
}

/** The columns as their cells look: for a list without a header. */
export function columnsGuessed(rows: Rows): RosterColumns {
  const whole = firmsFound(guessedFrom(rows, []), rows)
  const at = whole.indexOf('name')
  if (at < 0 || !workFields.has(whole[at + 1] ?? null) || !areHalves(rows, at)) return whole
  const halves = ['familyName', 'givenName'] as const
  const halved = firmsFound(guessedFrom(rows, [...whole.slice(0, at), ...halves]), rows)
  const firms = cellsOf(rows, halved.indexOf('organisation'))
  // `Sok, Dara` needs more lines than one; `Dara, Wing, Officer` tells of a firm and a position.
  const isPair = rows.length > 1 && !halved.some((field, i) => i > at + 1 && field !== null)
  const hasFirm = firms.some(isOrganisation) || (firms.length > 0 && !firms.some(isPosition))
  return isPair || hasFirm ? halved : whole
}

const workFields: ReadonlySet<RosterField | null> = new Set(['organisation', 'role'] as const)

/** Goes on from the columns that are known. */
function guessedFrom(rows: Rows, known: RosterColumns): RosterColumns {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = [...known]
  for (let at = known.length; at < Math.min(widest, maxColumns); at += 1) {
    columns.push(guess(cellsOf(rows, at), columns, nameCells(rows, columns)))
  }
  return columns
}

/** Positions stand before organisations in some lists: words such as Bank and Manager tell. */
function firmsFound(columns: RosterColumns, rows: Rows): RosterColumns {
  const [first, second] = [columns.indexOf('organisation'), columns.indexOf('role')]
  if (first < 0 || second < 0) return columns
  const has = (at: number, test: (cell: string) => boolean) => cellsOf(rows, at).some(test)
  const isSwapped =
    has(second, isOrganisation) || (has(first, isPosition) && !has(second, isPosition))
  if (has(first, isOrganisation) || !isSwapped) return columns
  return columns.map((field, at) =>
    at === first ? 'role' : at === second ? 'organisation' : field,
  )
}

/** Whether the columns bring a name. */
export const hasName = (columns: RosterColumns): boolean =>
  (['name', 'familyName', 'givenName'] as const).some((field) => columns.includes(field))

function guess(
  cells: readonly string[],
  taken: RosterColumns,
  names: readonly string[],
): RosterField | null {
  const all = (test: (cell: string) => boolean) => cells.length > 0 && cells.every(test)
  const most = (test: (cell: string) => boolean) => cells.filter(test).length * 2 > cells.length
  const isNamed = taken.includes('name') || taken.includes('familyName')
  const free = (field: RosterField) => !taken.includes(field) && !(field === 'name' && isNamed)
  if (cells.length === 0) return null
  if (most(isEmail)) return free('email') ? 'email' : null
  if (most(isPhone)) return free('phone') ? 'phone' : null
  if (free('group') && !free('name') && areGroups(cells)) return 'group'
  if (most(isNumber) || most(isDate) || most(isCode)) return null
  if (all(isSex)) return free('sex') ? 'sex' : null
  if (free('honorific') && all(isHonorific)) return 'honorific'
  if (free('attendsAs') && !free('name') && all(isAttendance)) return 'attendsAs'
  if (free('language') && all((cell) => languageNamed(cell) !== null)) return 'language'
  if (free('name')) return 'name'
  if (free('latinName') && free('organisation') && !names.some(isLatin) && latinNames(cells)) {
    return 'latinName'
  }
  return (['organisation', 'role'] as const).find(free) ?? null
}

const nameCells = (rows: Rows, columns: RosterColumns) =>
  cellsOf(rows, Math.max(columns.indexOf('name'), columns.indexOf('familyName')))

const isAttendance = (cell: string) => attendanceNamed(cell) !== null
const isLatin = (cell: string) => /^[\p{Script=Latin}\p{P}\p{M}\s]+$/u.test(cell)

/** More groups than stand in one room; ages are higher. */
const maxTables = 15
const groupWord = /^(?:group|team|table|ក្រុម|តុ)|组$|队$/

/** Numbers are groups only where they are small and come again, as groups do. */
function areGroups(cells: readonly string[]): boolean {
  const keys = cells.map(groupKey)
  const again = new Set(keys).size < keys.length
  if (again && cells.every((cell) => groupWord.test(nameKey(cell)))) return true
  return again && keys.every((key) => /^\d+$/.test(key) && Number(key) <= maxTables)
}

/** Names in Latin letters are of two words or more, and no two the same; organisations come again. */
const latinNames = (cells: readonly string[]) =>
  cells.every((cell) => isLatin(cell) && /\s/.test(cell) && !isOrganisation(cell)) &&
  new Set(cells.map(nameKey)).size === cells.length

/** A field that is named twice is the first; middle names are given names more. */
const once = (
  columns: RosterColumns,
  isMore: (at: number) => boolean = () => false,
): RosterColumns =>
  columns.map((field, at) => {
    if (field === null || field === 'supervisorContact' || isMore(at)) return field
    return columns.indexOf(field) < at ? null : field
  })

/** `Title` heads positions in one list and honorifics in another: the cells tell which. */
function asTheirCellsSay(columns: RosterColumns, rows: Rows): RosterColumns {
  const read = columns.map((field, at) => {
    if (field !== 'role' && field !== 'attendsAs') return field
    const cells = cellsOf(rows, at)
    const half = (test: (cell: string) => boolean) =>
      cells.length > 0 && cells.filter(test).length * 2 >= cells.length
    if (field === 'attendsAs') return cells.some(isAttendance) ? field : null
    if (!columns.includes('honorific') && cells.length > 0 && cells.every(isHonorific))
      return 'honorific'
    return !columns.includes('attendsAs') && half(isAttendance) ? 'attendsAs' : field
  })
  return once(read, (at) => columns[at] === 'givenName')
}

/** The whole name where there is one; a half of it only beside the other half. */
function wholeName(columns: RosterColumns, titles: readonly string[]): RosterColumns {
  const has = (field: RosterField) => columns.includes(field)
  const put = (from: RosterField, to: RosterField | null): RosterColumns =>
    columns.map((field) => (field === from ? to : field))
  const title = titleKey(titles[columns.indexOf('name')] ?? '')
  if (has('name') && has('familyName') && !has('givenName') && title === 'name')
    return put('name', 'givenName')
  if (has('name'))
    return columns.map((field) => (field === 'familyName' || field === 'givenName' ? null : field))
  if (has('familyName') !== has('givenName'))
    return put(has('familyName') ? 'familyName' : 'givenName', 'name')
  return has('latinName') && !has('familyName') ? put('latinName', 'name') : columns
}

function withGuessedName(
  columns: RosterColumns,
  meanings: readonly TitleMeaning[],
  rows: Rows,
): RosterColumns {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), columns.length)
  const width = Math.min(widest, maxColumns)
  const all = Array.from({ length: width }, (_, at) => columns[at] ?? null)
  const isName = (at: number) => {
    const cells = cellsOf(rows, at)
    return cells.length > 0 && !cells.every(isNoName)
  }
  const unknown = all.findIndex((field, at) => field === null && !meanings[at] && isName(at))
  return all.map((field, at) => (at === unknown ? 'name' : field))
}
