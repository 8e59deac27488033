import agenda from '../../../assets/texts/agenda.json'
import { agendaOfDay } from '../../../electron/core/agenda/agenda-of-day.ts'
import { agendaPosition } from '../../../electron/core/run/run-view.ts'
import { clockTime } from '../../../electron/core/text/times.ts'
import type { Slot } from '../../../electron/core/agenda/tables.ts'
import { currentRun } from '../../../electron/core/run/run-time.ts'
import { Badge } from '../../ui/badge.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useText } from '../../ui/language.tsx'
import { useRunTables } from '../console-context.tsx'
import styles from './editor.module.css'

/** When the slot is planned, and whether it runs or is done. */
export function SlotPlanLine({ slot }: { readonly slot: Slot }) {
  const say = useText(agenda)
  const figures = useFigures()
  const tables = useRunTables()
  const { startMinute, endMinute } = usePlan(slot)
  const time = (minute: number) => figures(clockTime(minute))
  const running = currentRun(tables)?.slotId === slot.id
  const done = agendaPosition(tables).doneIds.has(slot.id)
  return (
    <p className={classNames(styles.plan)} data-figures>
      <span>{say('slot.planned', { start: time(startMinute), end: time(endMinute) })}</span>
      {running && <Badge kind="calm">{say('slot.running')}</Badge>}
      {done && <Badge kind="calm">{say('slot.done')}</Badge>}
    </p>
  )
}

/** When the slot starts and ends as planned. */
export function usePlan(slot: Slot): { readonly startMinute: number; readonly endMinute: number } {
  const rows = agendaOfDay(useRunTables(), slot.dayId)?.rows ?? []
  const row = rows.find((one) => one.kind === 'slot' && one.slot.id === slot.id)
  return row?.kind === 'slot' ? row : { startMinute: 0, endMinute: slot.durationMin }
}
