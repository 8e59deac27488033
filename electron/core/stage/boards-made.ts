import { sortedRecords } from '../base/sorted-records.ts'
import type { Slot } from '../agenda/tables.ts'
import type { Board, CurvePoint, Note, Template } from '../board/tables.ts'
import type { LocalText } from '../text/language.ts'
import type { Id } from '../base/ids.ts'
import type { WorkshopTables } from '../workshop/tables.ts'

/** What all groups together made of one template. */
export type BoardMade = {
  readonly title: LocalText
  /** Groups that have something on theirs; 0 where the class had one board. */
  readonly groups: number
  readonly notes: number
  /** The stage that most curves have as their lowest; null where none stands out. */
  readonly hardest: LocalText | null
}

/** The boards of these slots that hold something, in the order of the slots. */
export function boardsMade(tables: WorkshopTables, slots: readonly Slot[]): readonly BoardMade[] {
  const keys = [...new Set(slots.map(({ boardKey }) => boardKey))]
  const templates = sortedRecords(tables.template)
  const lying = lyingOn(tables)
  return keys.flatMap((key) => {
    const own = templates.filter((template) => template.key === key)
    const begun = lying.filter(({ board }) => own.some(({ id }) => id === board.templateId))
    const groups = new Set(begun.flatMap(({ board }) => board.groupId ?? [])).size
    const notes = begun.reduce((sum, board) => sum + board.notes.length, 0)
    const [template] = own
    if (template === undefined || groups + notes === 0) return []
    return [{ title: template.board.title, groups, notes, hardest: hardestOf(own, begun) }]
  })
}

type Lying = {
  readonly board: Board
  readonly notes: readonly Note[]
  readonly points: readonly CurvePoint[]
}

/** What lies on each board that is not empty. */
function lyingOn({ board, note, curve_point, cell_value }: WorkshopTables): readonly Lying[] {
  const boardOf = (record: { readonly boardId: Id<'board'> }) => record.boardId
  const notes = Map.groupBy(note.values(), boardOf)
  const points = Map.groupBy(curve_point.values(), boardOf)
  const valued = new Set([...cell_value.values()].map(boardOf))
  return [...board.values()]
    .filter(({ id }) => notes.has(id) || points.has(id) || valued.has(id))
    .map((one) => ({
      ...{ board: one, notes: notes.get(one.id) ?? [] },
      points: points.get(one.id) ?? [],
    }))
}

/** Each curve names its lowest stage, or all that are equally low; the one named most often is it. */
function hardestOf(templates: readonly Template[], boards: readonly Lying[]): LocalText | null {
  const curves = boards.flatMap(({ points }) => [
    ...Map.groupBy(points, ({ rowKey }) => rowKey).values(),
  ])
  const named = Map.groupBy(curves.flatMap(lowestOf), (key) => key)
  const most = Math.max(...[...named.values()].map(({ length }) => length))
  const [key, ...others] = [...named].flatMap(([one, all]) => (all.length === most ? [one] : []))
  if (key === undefined || others.length > 0) return null
  const columns = templates.flatMap(({ board }) => board.columns)
  return columns.find((column) => column.key === key)?.title ?? null
}

/** The keys of a curve's lowest stages; a single point is no curve. */
function lowestOf(curve: readonly CurvePoint[]): readonly string[] {
  if (curve.length < 2) return []
  const low = Math.min(...curve.map(({ value }) => value))
  return curve.filter(({ value }) => value === low).map(({ columnKey }) => columnKey)
}
