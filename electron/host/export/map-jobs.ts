import type { Paper } from '../../core/paper/map-input.ts'
import type { Language } from '../../core/text/language.ts'
import type { Board } from '../../core/workshop/records.ts'
import type { WorkshopRecords } from '../../core/workshop/tables.ts'
import type { MapJob } from './export-maps.ts'

/** Key of the template that is printed as a map. */
export const mapKey = 'journey-map'

type Wish = {
  readonly language: Language
  readonly paper: Paper
  /** Number of one group; null for all. */
  readonly group: number | null
}

/** One job for each journey map of the groups asked for, in the order of the groups. */
export function mapJobs(records: WorkshopRecords, wish: Wish): readonly MapJob[] {
  const maps = new Set(
    records.template.filter(({ key }) => key === mapKey).map((template) => template.id),
  )
  return records.board
    .filter((board) => maps.has(board.templateId))
    .map((board) => ({ board, number: groupOf(records, board)?.number ?? null }))
    .filter(({ number }) => wish.group === null || number === wish.group)
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
    .map(({ board }) => mapJob(records, board, wish))
}

function mapJob(records: WorkshopRecords, board: Board, { language, paper }: Wish): MapJob {
  const [workshop] = records.workshop
  const template = records.template.find(({ id }) => id === board.templateId)
  if (workshop === undefined || template === undefined) throw new Error('a board has no template')
  const group = groupOf(records, board)
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
      what: 'JourneyMap',
      language,
    },
  }
}

const groupOf = (records: WorkshopRecords, board: Board) =>
  records.group.find(({ id }) => id === board.groupId) ?? null
