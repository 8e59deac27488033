import { sortedRecords } from '../../../electron/core/base/sorted-records.ts'
import type { Language } from '../../../electron/core/text/language.ts'
import {
  chosenDocuments,
  pageCount,
  type Content,
  type DocumentOrder,
} from '../../../electron/core/paper/documents/all.ts'
import { journeyMapKey, type BoardOrder } from '../../../electron/core/paper/documents/board.ts'
import type { ChosenDocuments } from '../../../electron/core/paper/documents/printed-document.ts'
import type { Paper } from '../../../electron/core/paper/printed-board.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { Template } from '../../../electron/core/board/tables.ts'
import { recordsOf, type WorkshopTables } from '../../../electron/core/workshop/tables.ts'

/** Whose boards: of a group by its number, of all groups, or of the whole class. */
export type Whose = 'groups' | 'class' | `group-${number}`

/** What is chosen in the dialog. */
export type ExportChoice = {
  readonly kind: DocumentOrder['kind']
  readonly templateId: Id
  readonly whose: Whose
  readonly language: Language
  readonly paper: Paper
  readonly onlyFilled: boolean
}

type Kept = Pick<ExportChoice, 'language' | 'paper' | 'onlyFilled'>

/** For as long as this window is loaded. */
let kept: Partial<Kept> = {}

export function keepChoice({ language, paper, onlyFilled }: Kept): void {
  kept = { language, paper, onlyFilled }
}

/** What is chosen when the dialog opens: what was chosen last, for the board it was opened on. */
export function firstChoice(
  tables: WorkshopTables,
  asked: { readonly templateId: Id | null; readonly groupId: Id | null },
): ExportChoice {
  const [workshop] = tables.workshop.values()
  const known = tables.template.has(asked.templateId ?? '') ? asked.templateId : null
  const template = templatesWithBoards(tables)
  const usual = template.find(({ key }) => key === journeyMapKey) ?? template[0]
  return {
    kind: 'board',
    templateId: known ?? usual?.id ?? '',
    whose: whoseFirst(tables, known === null ? undefined : asked.groupId),
    ...{ language: workshop?.language ?? 'en', paper: 'a4', onlyFilled: true, ...kept },
  }
}

/** That of the board it was opened on; undefined where it was opened on none. */
function whoseFirst(tables: WorkshopTables, groupId: Id | null | undefined): Whose {
  const group = tables.group.get(groupId ?? '')
  if (group !== undefined) return `group-${group.number}`
  return groupId === null || tables.group.size === 0 ? 'class' : 'groups'
}

/** The templates to choose from: where blank boards are wanted all of them, else those begun. */
export const templatesToChoose = (tables: WorkshopTables, onlyFilled: boolean) =>
  onlyFilled ? templatesWithBoards(tables) : sortedRecords(tables.template)

/** The templates that somebody has a board of; all where nobody has. */
function templatesWithBoards(tables: WorkshopTables): readonly Template[] {
  const used = new Set([...tables.board.values()].map(({ templateId }) => templateId))
  const templates = sortedRecords(tables.template)
  const begun = templates.filter(({ id }) => used.has(id))
  return begun.length > 0 ? begun : templates
}

/** What can stand under `whose`: the class only where it has a board, or where there is nobody else. */
export function whoseToChoose(tables: WorkshopTables, templateId: Id): readonly Whose[] {
  const boards = [...tables.board.values()].filter((board) => board.templateId === templateId)
  const numbers = sortedRecords(tables.group).map(({ number }) => number)
  if (numbers.length === 0) return ['class']
  return [
    'groups',
    ...(boards.some(({ groupId }) => groupId === null) ? (['class'] as const) : []),
    ...numbers.map((number) => `group-${number}` as const),
  ]
}

/** The choice as the host takes it. */
export function orderOf({ kind, templateId, whose, ...how }: ExportChoice): DocumentOrder {
  if (kind === 'agenda') return { kind, language: how.language }
  return { kind, template: templateId, whose: whoseOf(whose), ...how }
}

function whoseOf(whose: Whose): BoardOrder['whose'] {
  if (whose === 'groups' || whose === 'class') return { kind: whose }
  return { kind: 'group', number: Number(whose.slice('group-'.length)) }
}

/** The documents of a choice, and how many pages they have. */
export function chosenIn(
  tables: WorkshopTables,
  choice: ExportChoice,
): ChosenDocuments<Content> & { readonly pageCount: number } {
  const chosen = chosenDocuments(recordsOf(tables), orderOf(choice))
  const pages = chosen.documents.map(({ content }) => pageCount(content))
  return { ...chosen, pageCount: pages.reduce((sum, count) => sum + count, 0) }
}
