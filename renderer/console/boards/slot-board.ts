import { sortedRecords } from '../../../electron/core/base/sorted-records.ts'
import type { BoardOwner } from '../../../electron/core/board/find-board.ts'
import { slotsInOrder } from '../../../electron/core/agenda/slots-in-order.ts'
import { agendaPosition } from '../../../electron/core/run/run-view.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { Slot } from '../../../electron/core/agenda/tables.ts'
import type { Template } from '../../../electron/core/board/tables.ts'
import { currentRun } from '../../../electron/core/run/run-time.ts'
import type { WorkshopTables } from '../../../electron/core/workshop/tables.ts'

type Templates = Pick<WorkshopTables, 'template'>

/** The template that the groups fill in this slot; null where the slot has none. */
export function slotTemplate({ template }: Templates, slot: Slot | undefined): Template | null {
  if (slot === undefined || slot.boardKey === null) return null
  return [...template.values()].find(({ key }) => key === slot.boardKey) ?? null
}

/** The template of the slot that runs; null where it has none, and between slots. */
export const runningTemplate = (tables: WorkshopTables): Template | null =>
  slotTemplate(tables, tables.slot.get(currentRun(tables)?.slotId ?? ''))

/** The template of the slot that runs; else of the next slot that has one, or the last before; else any. */
export function templateAtHand(tables: WorkshopTables): Template | null {
  const slots = slotsInOrder(tables)
  const { next } = agendaPosition(tables)
  const at = next === null ? slots.length : slots.findIndex(({ id }) => id === next.id)
  const nearest = [...slots.slice(at), ...slots.slice(0, at).toReversed()]
  const template = nearest.flatMap((slot) => slotTemplate(tables, slot) ?? [])[0]
  return runningTemplate(tables) ?? template ?? sortedRecords(tables.template)[0] ?? null
}

/** All templates as the agenda comes to them, those of no slot last; the one of the slot that runs comes first. */
export function templatesToOpen(tables: WorkshopTables): readonly Template[] {
  const first = runningTemplate(tables)
  const inAgenda = slotsInOrder(tables).flatMap((slot) => slotTemplate(tables, slot) ?? [])
  return [
    ...new Set([
      ...(first === null ? [] : [first]),
      ...inAgenda,
      ...sortedRecords(tables.template),
    ]),
  ]
}

/** How many notes lie on all boards of a template. */
export function notesOfTemplate({ board, note }: WorkshopTables, templateId: Id): number {
  const own = new Set(
    [...board.values()].filter((one) => one.templateId === templateId).map(({ id }) => id),
  )
  return [...note.values()].filter(({ boardId }) => own.has(boardId)).length
}

/** The board of a template to open first: of this group, else of the first; of all where there is none. */
export function firstBoard(
  { group }: Pick<WorkshopTables, 'group'>,
  templateId: Id,
  groupId: Id | null = null,
): BoardOwner {
  const [first] = sortedRecords(group)
  const known = groupId !== null && group.has(groupId)
  return { templateId, groupId: known ? groupId : (first?.id ?? null) }
}
