import { agendaTotals } from '../agenda/plan-days.ts'
import type { AgendaTables } from '../agenda/tables.ts'
import type { Minutes } from '../base/ids.ts'
import { sortedRecords } from '../base/sorted-records.ts'
import type { WorkshopTables } from './tables.ts'

/** What the whole agenda holds against what it promises; `off` is positive where there is too much. */
export type AgendaBalance = {
  readonly theoryMin: Minutes
  readonly practiceMin: Minutes
  readonly theoryTargetMin: Minutes
  readonly practiceTargetMin: Minutes
  readonly theoryOffMin: Minutes
  readonly practiceOffMin: Minutes
}

/** Theory and practice of all days together, against the workshop's target. */
export function agendaBalance(
  tables: AgendaTables & Pick<WorkshopTables, 'workshop'>,
): AgendaBalance {
  const { theory, practice } = agendaTotals(tables)
  const [workshop] = sortedRecords(tables.workshop)
  const theoryTargetMin = workshop?.theoryTargetMin ?? 0
  const practiceTargetMin = workshop?.practiceTargetMin ?? 0
  return {
    theoryMin: theory,
    practiceMin: practice,
    theoryTargetMin,
    practiceTargetMin,
    theoryOffMin: theory - theoryTargetMin,
    practiceOffMin: practice - practiceTargetMin,
  }
}
