import type { CourseModule, Group } from '../../../electron/core/workshop/records.ts'
import { sortedRecords, type WorkshopTables } from '../../../electron/core/workshop/tables.ts'
import type { DayPlan, PlannedSlot } from '../../../electron/core/agenda/day-plan.ts'

/** A group with how many people and notes it has now. */
export type GroupCount = {
  readonly group: Group
  readonly peopleCount: number
  readonly noteCount: number
}

/** The groups in order, counted. */
export function groupCounts(tables: WorkshopTables): readonly GroupCount[] {
  const boards = [...tables.board.values()]
  return sortedRecords(tables.group).map((group) => {
    const own = new Set(boards.filter((one) => one.groupId === group.id).map((one) => one.id))
    return {
      group,
      peopleCount: [...tables.membership.values()].filter(
        (one) => one.groupId === group.id && one.untilMs === null,
      ).length,
      noteCount: [...tables.note.values()].filter((note) => own.has(note.boardId)).length,
    }
  })
}

/** Slots of one module in a row; breaks and slots of no module belong to what surrounds them. */
export type ModuleRun = {
  readonly module: CourseModule | null
  readonly slots: readonly PlannedSlot[]
}

/** A day's slots, cut where another module begins. */
export function moduleRuns(plan: DayPlan, tables: WorkshopTables): readonly ModuleRun[] {
  const runs: { module: CourseModule | null; slots: PlannedSlot[] }[] = []
  for (const planned of plan.slots) {
    const { moduleId } = planned.slot
    const module = (moduleId === null ? undefined : tables.module.get(moduleId)) ?? null
    const last = runs.at(-1)
    const goesOn = last !== undefined && (module === null || module.id === last.module?.id)
    if (goesOn) last.slots.push(planned)
    else runs.push({ module, slots: [planned] })
  }
  return runs
}
