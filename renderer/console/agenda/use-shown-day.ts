import { agendaPosition } from '../../../electron/core/run/run-view.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { currentRun } from '../../../electron/core/run/run-time.ts'
import { sortedRecords } from '../../../electron/core/base/sorted-records.ts'
import { useRunTables } from '../console-context.tsx'
import { agendaView, useAgendaView } from './agenda-view.ts'
import { shownDay } from './shown-day.ts'

/** The day that the agenda shows, and a way to show another; null without days. */
export function useShownDay(): {
  readonly dayId: Id | null
  readonly show: (dayId: Id) => void
} {
  const tables = useRunTables()
  const choice = useAgendaView(({ dayChoice }) => dayChoice)
  const running = tables.slot.get(currentRun(tables)?.slotId ?? '') ?? null
  const { next } = agendaPosition(tables)
  return {
    dayId: shownDay({ days: sortedRecords(tables.day), running, next, choice }),
    show: (dayId) => agendaView.setState({ dayChoice: { dayId, runningId: running?.id ?? null } }),
  }
}
