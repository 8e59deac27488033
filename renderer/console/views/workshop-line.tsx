import type { RunTables } from '../../../electron/core/run/tables.ts'
import consoleTexts from '../../../assets/texts/console.json'
import { participantsOf } from '../../../electron/core/people/attends-as.ts'
import { agendaPosition } from '../../../electron/core/run/run-view.ts'
import { currentRun } from '../../../electron/core/run/run-time.ts'
import { sortedRecords } from '../../../electron/core/base/sorted-records.ts'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { useRunTables, useTable, useWorkshopRecord } from '../console-context.tsx'
import styles from './workshop-line.module.css'

/** Which workshop this is; its name opens what it says of itself. */
export function WorkshopLine({ onEdit }: { readonly onEdit: () => void }) {
  const record = useWorkshopRecord()
  const facts = useWorkshopFacts()
  if (record === undefined) return null
  return (
    <div className={classNames(styles.line)}>
      <button
        type="button"
        className={classNames(styles.title)}
        title={record.name}
        onClick={onEdit}
      >
        {record.name}
      </button>
      <p title={facts}>{facts}</p>
    </div>
  )
}

/** In a few words: the day at hand, how many people, and where. */
export function useWorkshopFacts(): string {
  const say = useText(consoleTexts)
  const record = useWorkshopRecord()
  const day = dayAtHand(useRunTables())
  const people = useTable('person')
  if (record === undefined) return ''
  const count = people.size > 0 ? participantsOf(people.values()).length : record.headCount
  return [...(day === null ? [] : [say('dayOf', day)]), say('people', { count }), record.place]
    .filter((fact) => fact !== '')
    .join(' · ')
}

/** The day of the slot that runs, else of the next one; null once all is done. */
function dayAtHand(tables: RunTables): { number: number; count: number } | null {
  const { next } = agendaPosition(tables)
  const slot = tables.slot.get(currentRun(tables)?.slotId ?? '') ?? next
  const days = sortedRecords(tables.day)
  const at = days.findIndex(({ id }) => id === slot?.dayId)
  return at === -1 ? null : { number: at + 1, count: days.length }
}
