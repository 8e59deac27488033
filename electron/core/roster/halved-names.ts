import type { RosterColumns } from './columns.ts'
import { cellsOf, type Rows } from './column-cells.ts'
import { nameKey } from '../people/same-name.ts'
import { isOrganisation, isPosition } from './work-words.ts'

/**
 * Whether in a list without titles a column and the next hold the halves of names: line after line a
 * family name of one word, then given names that do not come again.
 */
export function areHalves(rows: Rows, at: number): boolean {
  const [families, givenNames] = [at, at + 1].map((one) => rows.map((row) => row[one] ?? ''))
  if (families === undefined || givenNames === undefined) return false
  const inCapitals = families.every((cell) => cell === cell.toUpperCase())
  return (
    families.every((cell) => /^(?:\p{Ll}+ )*[\p{Script=Latin}\p{M}'’-]+$/u.test(cell)) &&
    givenNames.every((cell) => isGivenName(cell, inCapitals)) &&
    new Set(givenNames.map(nameKey)).size === givenNames.length
  )
}

const isGivenName = (cell: string, inCapitals: boolean) =>
  /^(?=\p{Lu})[\p{Script=Latin}\p{M}'’.-]+(?: [\p{Script=Latin}\p{M}'’.-]+){0,2}$/u.test(cell) &&
  !isOrganisation(cell) &&
  !isPosition(cell) &&
  (inCapitals || cell.length > 5 || cell !== cell.toUpperCase())

/** Whether the columns of a list without titles might as well be others: nothing in them tells. */
export function mayBeOthers(columns: RosterColumns, rows: Rows): boolean {
  if (columns.includes('givenName')) return true
  const at = columns.indexOf('organisation')
  if (at < 0 || !columns.includes('name')) return false
  const cells = cellsOf(rows, at)
  return !cells.some(isOrganisation) && new Set(cells.map(nameKey)).size === cells.length
}
