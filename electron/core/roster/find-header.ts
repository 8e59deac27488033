import { isDate, isEmail, isPhone } from './cell-kinds.ts'
import { meaningOf, titleKey, type TitleMeaning } from './title-words.ts'

/** So many rows may stand above the titles: what a report says of itself. */
const rowsAbove = 25
/** Cells beyond this are no roster's. */
export const maxColumns = 40

/** Where in a table the row stands that names the columns; -1 where none does. */
export function findHeader(rows: readonly (readonly string[])[]): number {
  const known = rows.slice(0, rowsAbove).map(titlesKnown)
  const most = Math.max(0, ...known)
  return most === 0 ? -1 : known.indexOf(most)
}

/**
 * How many titles of a row are known, and more than of any other row where one of them is a word for a
 * name; 0 for a row that names nobody or is no row of titles.
 */
function titlesKnown(row: readonly string[]): number {
  const cells = row.slice(0, maxColumns)
  const filled = cells.filter((cell) => cell !== '')
  if (
    filled.some((cell) => isEmail(cell) || isPhone(cell) || isDate(cell) || /^\p{Nd}+$/u.test(cell))
  )
    return 0
  // Titles differ from one another.
  if (new Set(filled.map(titleKey)).size * 2 <= filled.length) return 0
  const meanings = cells.map(meaningOf)
  const names = cells.filter((_, at) => namesPeople.has(meanings[at] ?? null))
  const known = filled.filter((cell) => meaningOf(cell) !== null).length
  if (names.length === 0) return 0
  if (names.some((cell) => ofNames.test(titleKey(cell)))) return maxColumns + known
  if (filled.length === 1) return known
  // `Student` alone may as well be what somebody is.
  return known >= 2 && known * 2 >= filled.length ? known : 0
}

const namesPeople: ReadonlySet<TitleMeaning> = new Set<TitleMeaning>([
  'name',
  'latinName',
  'familyName',
  'givenName',
])
const ofNames = /name|\bnom\b|tên|ឈ្មោះ|នាម|名|姓/
