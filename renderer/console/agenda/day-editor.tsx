import { useRef, useState } from 'react'
import { v7 as newId } from 'uuid'
import agenda from '../../../assets/texts/agenda.json'
import { setAnchor } from '../../../electron/core/agenda/agenda-edits.ts'
import { agendaOfDay, type AgendaDay } from '../../../electron/core/agenda/agenda-of-day.ts'
import { setDay } from '../../../electron/core/agenda/day-edits.ts'
import { clockTime } from '../../../electron/core/text/times.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { classNames } from '../../ui/class-names.ts'
import { DateField } from '../../ui/date-field.tsx'
import { useFigures, useText } from '../../ui/language.tsx'
import { useRunTables, useTablesNow } from '../console-context.tsx'
import { useChange } from '../use-change.ts'
import { useRequestedFocus } from './agenda-view.ts'
import { ClockField } from './clock-field.tsx'
import styles from './editor.module.css'
import { HoldField } from './hold-field.tsx'

/** The date and the times of a day, to be changed in place; nothing where the day is gone. */
export function DayEditor({ dayId }: { readonly dayId: Id }) {
  const shown = agendaOfDay(useRunTables(), dayId)
  return shown === null ? null : <Details key={dayId} shown={shown} />
}

function Details({ shown }: { readonly shown: AgendaDay }) {
  const say = useText(agenda)
  const figures = useFigures()
  const tables = useTablesNow()
  const change = useChange('agenda')
  const editor = useRef<HTMLDivElement>(null)
  const { day, number, close, endMinute } = shown
  useRequestedFocus(
    (request) => request.kind === 'day' && request.dayId === day.id,
    () => editor.current?.querySelector<HTMLElement>('[role="spinbutton"]') ?? null,
  )
  const closing = { id: newId(), dayId: day.id, slotId: null, title: agenda['close.title'] }
  return (
    <div className={classNames(styles.editor)} ref={editor}>
      <h2 className={classNames(styles.head)}>{say('day', { number })}</h2>
      <DayDate
        key={day.date}
        date={day.date}
        onCommit={(date) => change(setDay(tables(), day.id, { date }))}
      />
      <ClockField
        label={say('day.start')}
        value={day.startMinute}
        onCommit={(startMinute, gesture) =>
          change(setDay(tables(), day.id, { startMinute }), { gesture })
        }
      />
      <p className={classNames(styles.plan)} data-figures>
        {say('day.ends', { time: figures(clockTime(endMinute)) })}
      </p>
      <HoldField
        anchor={close}
        plannedMinute={endMinute}
        words={say('day.hold')}
        timeLabel={say('day.holdAt')}
        onHold={(minute, gesture) => change(setAnchor(tables(), closing, minute), { gesture })}
      />
    </div>
  )
}

/** A year is typed figure by figure: the date is taken when the field is left, or with Enter. */
function DayDate({
  date,
  onCommit,
}: {
  readonly date: string
  readonly onCommit: (date: string) => void
}) {
  const say = useText(agenda)
  const [typed, setTyped] = useState<string | null>(date)
  const commit = () => {
    if (typed === null) setTyped(date)
    else if (typed !== date) onCommit(typed)
  }
  return (
    <div
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) commit()
      }}
      onKeyDownCapture={(event) => {
        if (event.key === 'Enter') commit()
      }}
    >
      <DateField
        label={say('day.date')}
        value={typed}
        onChange={setTyped}
        onPick={(picked) => (picked === date ? undefined : onCommit(picked))}
      />
    </div>
  )
}
