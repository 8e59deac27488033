import { z } from 'zod'
import type { ExportName } from '../text/file-names.ts'
import { languageSchema } from '../text/language.ts'
import type { Board, Group, Template } from '../workshop/records.ts'
import type { WorkshopRecords } from '../workshop/tables.ts'
import { type MapInput, papers } from './map-input.ts'

/** Key of the template that goes on paper unless another is asked for. */
export const journeyMapKey = 'journey-map'

/** Which boards of a workshop go on paper, and how. */
export const mapWishSchema = z.strictObject({
  /** Id or key of a template. */
  template: z.string().min(1).max(60),
  whose: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('group'), number: z.int().min(1).max(99) }),
    z.strictObject({ kind: z.literal('groups') }),
    /** The board of the whole class. */
    z.strictObject({ kind: z.literal('class') }),
  ]),
  /** Boards with nothing on them are left out. */
  onlyFilled: z.boolean(),
  language: languageSchema,
  paper: z.enum(papers),
})
export type MapWish = z.infer<typeof mapWishSchema>

/** One board as it goes on paper, and what its file is called; the version is found later. */
export type ChosenMap = {
  readonly input: MapInput
  readonly name: Omit<ExportName, 'version'>
}

export type ChosenMaps = {
  /** In the order of the groups; one file each. */
  readonly maps: readonly ChosenMap[]
  /** How many boards are left out because nothing is on them. */
  readonly leftOut: number
}

/** The boards that a wish means. */
export function chosenMaps(records: WorkshopRecords, wish: MapWish): ChosenMaps {
  const templates = new Map(
    records.template
      .filter(({ id, key }) => id === wish.template || key === wish.template)
      .map((template) => [template.id, template]),
  )
  const meant = records.board.flatMap((board): readonly Meant[] => {
    const template = templates.get(board.templateId)
    const group = records.group.find(({ id }) => id === board.groupId) ?? null
    return template && isMeant(wish.whose, group) ? [{ board, template, group }] : []
  })
  const kept = wish.onlyFilled ? meant.filter(({ board }) => isFilled(records, board)) : meant
  return {
    maps: kept
      .toSorted((a, b) => (a.group?.number ?? 0) - (b.group?.number ?? 0))
      .map((one) => chosenMap(records, one, wish)),
    leftOut: meant.length - kept.length,
  }
}

type Meant = { readonly board: Board; readonly template: Template; readonly group: Group | null }

function isMeant(whose: MapWish['whose'], group: Group | null): boolean {
  if (whose.kind === 'class') return group === null
  return group !== null && (whose.kind === 'groups' || whose.number === group.number)
}

const isFilled = ({ note, curve_point }: WorkshopRecords, { id }: Board) =>
  [...note, ...curve_point].some(({ boardId }) => boardId === id)

function chosenMap(
  records: WorkshopRecords,
  { board, template, group }: Meant,
  { language, paper }: MapWish,
): ChosenMap {
  const [workshop] = records.workshop
  if (workshop === undefined) throw new Error('boards without a workshop')
  const dates = records.day.map(({ date }) => date)
  return {
    input: {
      ...{ workshop, dates, group, board, language, paper },
      template: template.board,
      notes: records.note.filter(({ boardId }) => boardId === board.id),
      curvePoints: records.curve_point.filter(({ boardId }) => boardId === board.id),
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
