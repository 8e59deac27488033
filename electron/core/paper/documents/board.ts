import { z } from 'zod'
import { withGroupRows } from '../../board/group-rows.ts'
import { languageSchema } from '../../text/language.ts'
import type { Board, Template } from '../../board/tables.ts'
import type { Group } from '../../people/tables.ts'
import type { Id } from '../../base/ids.ts'
import type { WorkshopRecords } from '../../workshop/tables.ts'
import { boardLayouts } from '../board-layout.ts'
import { boardPages } from '../board-pages.ts'
import { groupTitle, boardTitle } from '../frame-marks.ts'
import { type PrintedBoard, papers } from '../printed-board.ts'
import type { ChosenDocument, ChosenDocuments, PrintedDocument } from './printed-document.ts'

/** Key of the template that goes on paper unless another is asked for. */
export const journeyMapKey = 'journey-map'

/** Which boards of a workshop go on paper, and how. */
export const boardOrderSchema = z.strictObject({
  kind: z.literal('board'),
  /** Id or key of a template. */
  template: z.string().min(1).max(60),
  whose: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('group'), number: z.int().min(1).max(99) }),
    z.strictObject({ kind: z.literal('groups') }),
    /** The board of the whole class. */
    z.strictObject({ kind: z.literal('class') }),
  ]),
  /** Boards with nothing on them are left out; else those that nobody has opened are there too. */
  onlyFilled: z.boolean(),
  language: languageSchema,
  paper: z.enum(papers),
})
export type BoardOrder = z.infer<typeof boardOrderSchema>

/** A group's board, or that of the whole class. */
export const boardDocument: PrintedDocument<BoardOrder, PrintedBoard> = {
  choose: chosenBoards,
  pages: boardPages,
  pageCount: ({ template, paper, notes }) => boardLayouts(template, paper, notes).length,
  title: (board, words) =>
    [boardTitle(board), groupTitle(board, words)].filter(Boolean).join(' – '),
  written: ({ workshop, template, group, board, notes, curvePoints }) =>
    [
      ...[workshop.name, workshop.organisation, workshop.facilitator, workshop.place],
      ...[group?.name ?? '', board.title],
      ...Object.values(template.title),
      ...[...template.columns, ...template.rows].flatMap(({ title }) => Object.values(title)),
      ...notes.flatMap(({ text, author }) => [text, author]),
      ...curvePoints.map(({ label }) => label),
    ].filter((text) => text !== undefined),
}

function chosenBoards(
  records: WorkshopRecords,
  request: BoardOrder,
): ChosenDocuments<PrintedBoard> {
  const templates = new Map(
    records.template
      .filter(({ id, key }) => id === request.template || key === request.template)
      .map((template) => [template.id, template]),
  )
  const begun = records.board.flatMap((board): readonly Meant[] => {
    const template = templates.get(board.templateId)
    const group = records.group.find(({ id }) => id === board.groupId) ?? null
    return template && isMeant(request.whose, group) ? [{ board, template, group }] : []
  })
  const [template] = templates.values()
  const meant =
    template === undefined ? begun : [...begun, ...unopened(records, template, begun, request)]
  const kept = request.onlyFilled ? meant.filter(({ board }) => isFilled(records, board)) : meant
  return {
    documents: kept
      .toSorted((a, b) => (a.group?.number ?? 0) - (b.group?.number ?? 0))
      .map((one) => chosenBoard(records, one, request)),
    leftOut: meant.length - kept.length,
  }
}

type Meant = { readonly board: Board; readonly template: Template; readonly group: Group | null }

function isMeant(whose: BoardOrder['whose'], group: Group | null): boolean {
  if (whose.kind === 'class') return group === null
  return group !== null && (whose.kind === 'groups' || whose.number === group.number)
}

/** Blank boards for the groups that have none, to be written on paper. */
function unopened(
  records: WorkshopRecords,
  template: Template,
  begun: readonly Meant[],
  { whose }: BoardOrder,
): readonly Meant[] {
  const owners =
    whose.kind === 'class' ? [null] : records.group.filter((one) => isMeant(whose, one))
  return owners
    .filter((group) => !begun.some((one) => one.group?.id === group?.id))
    .map((group) => ({ template, group, board: blankBoard(template, group) }))
}

/** It is never kept, so its id need only differ from those of other boards. */
function blankBoard(template: Template, group: Group | null): Board {
  const ownerId: Id = group?.id ?? template.id
  return {
    id: ownerId,
    templateId: template.id,
    groupId: group?.id ?? null,
    rank: 'a0',
    title: '',
  }
}

const isFilled = ({ note, curve_point, cell_value }: WorkshopRecords, { id }: Board) =>
  [...note, ...curve_point, ...cell_value].some(({ boardId }) => boardId === id)

function chosenBoard(
  records: WorkshopRecords,
  { board, template, group }: Meant,
  { language, paper }: BoardOrder,
): ChosenDocument<PrintedBoard> {
  const [workshop] = records.workshop
  if (workshop === undefined) throw new Error('boards without a workshop')
  const dates = records.day.map(({ date }) => date)
  const notes = records.note.filter(({ boardId }) => boardId === board.id)
  const curvePoints = records.curve_point.filter(({ boardId }) => boardId === board.id)
  const values = records.cell_value.filter(({ boardId }) => boardId === board.id)
  return {
    content: {
      kind: 'board',
      ...{ workshop, dates, group, board, language, paper },
      template: withGroupRows(template.board, records.group, [...notes, ...curvePoints, ...values]),
      ...{ notes, curvePoints, values },
    },
    name: {
      date: dates[0] ?? '',
      course: workshop.code,
      place: workshop.place,
      group: group?.number ?? null,
      what: whatOf(template.key),
      language,
    },
  }
}

/** The key of a template as it stands in a file name: `stay-leave` → `StayLeave`. */
export const whatOf = (key: string) =>
  key
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
