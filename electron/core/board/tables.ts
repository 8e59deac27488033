import { z } from 'zod'
import { derivedId } from '../base/derived-id.ts'
import {
  table,
  type Fault,
  type RecordEditOf,
  type TablesOf,
  type TableView,
} from '../base/table.ts'
import { writtenText } from '../text/written-text.ts'
import { rankSchema, recordId, type Id } from '../base/ids.ts'
import { maxLetters } from '../base/letter-limits.ts'
import { cellKey, cellRow, type Cell } from './cells.ts'
import { rowRules, takesNotes } from './rows/all.ts'
import { boardTemplateSchema } from './template.ts'
import { curveScale, noteColours } from './row.ts'

/** A word of the app's own, such as a key; nobody reads it. */
const key = z.string().min(1).max(40)
const units = z.int().min(-10_000).max(100_000)

export const templateSchema = z.strictObject({
  id: recordId<'template'>(),
  /** Name of the template in its pack, e.g. `journey-map`. */
  key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  board: boardTemplateSchema,
})

export const boardSchema = z.strictObject({
  id: recordId<'board'>(),
  templateId: recordId<'template'>(),
  groupId: recordId<'group'>().nullable(),
  rank: rankSchema,
  title: writtenText(maxLetters.board.title),
})

export const noteSchema = z.strictObject({
  id: recordId<'note'>(),
  boardId: recordId<'board'>(),
  columnKey: key,
  rowKey: key,
  /** Stacking order on the board. */
  rank: rankSchema,
  /** Box in board units, relative to the cell's top left corner. */
  x: units,
  y: units,
  width: z.int().min(8).max(800),
  height: z.int().min(8).max(800),
  text: writtenText(maxLetters.note.text),
  colour: z.enum(noteColours),
  /** Pain 1–3; null where the row has no severity. */
  severity: z.int().min(1).max(3).nullable(),
  /** Initials or name of who wrote it; '' for the whole group. */
  author: writtenText(maxLetters.note.author),
})

export const curvePointSchema = z.strictObject({
  id: recordId<'curve_point'>(),
  boardId: recordId<'board'>(),
  columnKey: key,
  rowKey: key,
  value: z.number().min(-10).max(10),
  emoji: writtenText(maxLetters.curve_point.emoji),
  label: writtenText(maxLetters.curve_point.label),
})

/** What stands in a cell of its own: a score, or what was chosen. */
export const cellValueSchema = z.strictObject({
  id: recordId<'cell_value'>(),
  boardId: recordId<'board'>(),
  columnKey: key,
  rowKey: key,
  score: z.number().min(-1000).max(1000).nullable(),
  /** The key of a choice of the row. */
  choice: key.nullable(),
})

export type CellValue = z.infer<typeof cellValueSchema>
export type Template = z.infer<typeof templateSchema>
export type Board = z.infer<typeof boardSchema>
export type Note = z.infer<typeof noteSchema>
export type CurvePoint = z.infer<typeof curvePointSchema>

const everyEdit = ['add', 'edit', 'remove'] as const

/** The tables that rules of boards look at. */
export type BoardView = {
  readonly template: TableView<Template>
  readonly board: TableView<Board>
  readonly curve_point: TableView<CurvePoint>
}

export const templateTable = table(templateSchema, {
  list: 'templates',
  max: 200,
  scope: 'agenda',
  edits: ['add', 'edit'],
  references: {},
  removedWith: [],
  severalLines: ['board'],
  watched: ['board'],
})

export const boardTable = table(boardSchema, {
  list: 'boards',
  max: 2000,
  scope: { board: 'id' },
  edits: everyEdit,
  references: { templateId: 'template', groupId: 'group' },
  removedWith: [],
  watched: ['templateId'],
})

export const noteTable = table(noteSchema, {
  list: 'notes',
  max: 100_000,
  scope: { board: 'boardId' },
  edits: everyEdit,
  references: { boardId: 'board' },
  removedWith: ['boardId'],
  severalLines: ['text'],
  holds: (view: BoardView) => ({
    record: (note: Note) => {
      const row = cellRow(view, note)
      const isRight =
        row !== undefined && takesNotes(row) && (note.severity === null || row.severity === true)
      return isRight || !view.board.has(note.boardId) ? [] : [fault('wrong-cell')]
    },
  }),
})

export const curvePointTable = table(curvePointSchema, {
  list: 'curvePoints',
  max: 20_000,
  scope: { board: 'boardId' },
  edits: everyEdit,
  references: { boardId: 'board' },
  removedWith: ['boardId'],
  holds: (view: BoardView) => {
    const pointsIn = countPoints(view)
    return {
      record: (point: CurvePoint) => {
        const points = pointsIn(point)
        const isDouble = points > 1
        return [
          ...placeFaults(view, point),
          ...(isDouble ? [fault('double-point', `${points} points in one cell`)] : []),
        ]
      },
    }
  },
})

/** The one value of a cell: two hands that fill it at the same time meet in it. */
export const cellValueId = ({ boardId, columnKey, rowKey }: Cell): Id<'cell_value'> =>
  derivedId('cell-value', boardId, columnKey, rowKey)

export const cellValueTable = table(cellValueSchema, {
  list: 'cellValues',
  max: 50_000,
  scope: { board: 'boardId' },
  edits: everyEdit,
  references: { boardId: 'board' },
  removedWith: ['boardId'],
  holds: (view: BoardView) => ({
    record: (value: CellValue) => {
      if (!view.board.has(value.boardId)) return []
      const row = cellRow(view, value)
      const rules = row && rowRules[row.kind]
      if (row === undefined || rules?.holds !== 'cell_value') return [fault('wrong-cell')]
      return [
        ...(rules.takes?.(row, value) === true ? [] : [fault('off-scale')]),
        ...(value.id === cellValueId(value) ? [] : [fault('wrong-id')]),
      ]
    },
  }),
})

function placeFaults(view: BoardView, point: CurvePoint): readonly Fault[] {
  if (!view.board.has(point.boardId)) return []
  const row = cellRow(view, point)
  if (row === undefined || rowRules[row.kind].holds !== 'curve_point') return [fault('wrong-cell')]
  const { min, max } = curveScale(row)
  return point.value < min || point.value > max ? [fault('off-scale')] : []
}

/** Counted once, and only where somebody asks: a table of points is read through for it. */
function countPoints(view: BoardView): (cell: Cell) => number {
  let counts: Map<string, number> | null = null
  const count = () => {
    const found = new Map<string, number>()
    for (const point of view.curve_point.values()) {
      found.set(cellKey(point), (found.get(cellKey(point)) ?? 0) + 1)
    }
    return found
  }
  return (cell) => (counts ??= count()).get(cellKey(cell)) ?? 0
}

const fault = (problem: Fault['problem'], detail: string = problem): Fault => ({ problem, detail })

/** The tables of the boards, parents before children. */
export const boardTables = {
  template: templateTable,
  board: boardTable,
  note: noteTable,
  curve_point: curvePointTable,
  cell_value: cellValueTable,
} as const

export type BoardTables = TablesOf<typeof boardTables>
export type BoardEdit = RecordEditOf<typeof boardTables>
