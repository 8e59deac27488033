import type { BoardOwner } from '../../../electron/core/board/find-board.ts'
import { agendaPosition } from '../../../electron/core/run/run-view.ts'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import type { Slot, Template } from '../../../electron/core/workshop/records.ts'
import { currentRun } from '../../../electron/core/workshop/run.ts'
import { sortedRecords, type WorkshopTables } from '../../../electron/core/workshop/tables.ts'

type Templates = Pick<WorkshopTables, 'template'>

/** The template that the groups fill in this slot; null where the slot has none. */
export function slotTemplate({ template }: Templates, slot: Slot | undefined): Template | null {
  if (slot === undefined || slot.boardKey === null) return null
  return [...template.values()].find(({ key }) => key === slot.boardKey) ?? null
}

/** The template of the slot that runs, else of the next one with a board, else the first there is. */
export function templateAtHand(tables: WorkshopTables): Template | null {
  const running = tables.slot.get(currentRun(tables)?.slotId ?? '')
  const next = agendaPosition(tables).next ?? undefined
  const [first] = sortedRecords(tables.template)
  return slotTemplate(tables, running) ?? slotTemplate(tables, next) ?? first ?? null
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
