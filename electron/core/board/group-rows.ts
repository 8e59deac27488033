import type { Group } from '../people/tables.ts'
import type { BoardTemplate } from './template.ts'
import type { Row } from './row.ts'

const groupRow = /^group-(\d{1,2})$/

/** A row key in use, such as a note's. */
type InRow = { readonly rowKey: string }

/**
 * A template whose rows `group-1`, `group-2`, … stand for the groups of the class: they carry the names of
 * the groups that there are. A row without its group is left out, but never one with something on it.
 * The same template and names give the same object.
 */
export function withGroupRows(
  template: BoardTemplate,
  groups: Iterable<Group>,
  placed: readonly InRow[],
): BoardTemplate {
  if (!template.rows.some(({ key }) => groupRow.test(key))) return template
  const names = new Map([...groups].map(({ number, name }) => [number, name]))
  if (names.size === 0) return template
  const used = new Set(placed.map(({ rowKey }) => rowKey))
  const rows = template.rows.flatMap((row) => rowOfGroup(row, names, used))
  return kept(template, { ...template, rows })
}

function rowOfGroup(
  row: Row,
  names: ReadonlyMap<number, string>,
  used: ReadonlySet<string>,
): readonly Row[] {
  const number = groupRow.exec(row.key)?.[1]
  if (number === undefined) return [row]
  const name = names.get(Number(number))
  if (name !== undefined) return [{ ...row, title: { en: name, km: name, zh: name } }]
  return used.has(row.key) ? [row] : []
}

const made = new WeakMap<BoardTemplate, Map<string, BoardTemplate>>()
const maxKept = 50

/** What was made before of this template with these rows: who draws it need not begin anew. */
function kept(template: BoardTemplate, next: BoardTemplate): BoardTemplate {
  const before = made.get(template) ?? new Map<string, BoardTemplate>()
  const key = JSON.stringify(next.rows.map((row) => [row.key, row.title]))
  const found = before.get(key) ?? next
  if (before.size >= maxKept) before.clear()
  made.set(template, before.set(key, found))
  return found
}
