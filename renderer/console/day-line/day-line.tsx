import type { CSSProperties } from 'react'
import { Toolbar } from 'react-aria-components'
import agendaTexts from '../../../assets/texts/agenda.json'
import texts from '../../../assets/texts/teach.json'
import type { Slot } from '../../../electron/core/agenda/tables.ts'
import {
  dayCourse,
  type CourseSlot,
  type DayCourse,
} from '../../../electron/core/run/day-course.ts'
import { dateWithWeekday } from '../../../electron/core/text/dates.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { clockTime } from '../../../electron/core/text/times.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import { moduleTint } from '../../ui/module-tint.ts'
import { useRunTables } from '../console-context.tsx'
import { useRun } from '../run/use-run.ts'
import styles from './day-line.module.css'

export type DayLineProps = {
  /** A slot was pressed. */
  readonly onSlot: (slot: Slot) => void
}

/** The day at hand in its true lengths: what is done, what runs, what comes, and what runs over the close. */
export function DayLine({ onSlot }: DayLineProps) {
  const say = useText(texts)
  const tables = useRunTables()
  const { nowMs, offset } = useRun()
  const course = dayCourse(tables, nowMs, offset)
  if (course === null) return <div className={classNames(styles.day)} />
  return (
    <section className={classNames(styles.day)} aria-label={say('day')} data-region>
      <DayName course={course} />
      <Toolbar aria-label={say('day.slots')} className={classNames(styles.line)}>
        <Line course={course} onSlot={onSlot} />
      </Toolbar>
    </section>
  )
}

function DayName({ course }: { readonly course: DayCourse }) {
  const say = useText(agendaTexts)
  const language = useLanguage()
  const { number, date } = course
  return (
    <p className={classNames(styles.name)} data-figures>
      {say('day', { number })}
      <small>{dateWithWeekday(date, language)}</small>
    </p>
  )
}

/** Room at the right for when the day ends, where it runs over. */
const overRoomMin = 26

function Line({ course, onSlot }: DayLineProps & { readonly course: DayCourse }) {
  const { slots, heldMinutes, closeMinute, endMinute, nowMinute } = course
  const over = closeMinute !== null && endMinute > closeMinute ? closeMinute : null
  const from = Math.min(...slots.map(({ startMinute }) => startMinute), closeMinute ?? endMinute)
  const to = Math.max(endMinute, closeMinute ?? 0) + (over === null ? 4 : overRoomMin)
  const share = (minutes: number) => `${((minutes / (to - from)) * 100).toFixed(3)}%`
  const at = (minute: number): CSSProperties => ({ insetInlineStart: share(minute - from) })
  return (
    <>
      {slots.map((one) => (
        <SlotBlock
          key={one.slot.id}
          one={one}
          style={{ ...at(one.startMinute), width: share(one.durationMin) }}
          onPress={() => onSlot(one.slot)}
        />
      ))}
      {heldMinutes.map((minute) => (
        <i key={`held ${minute}`} className={classNames(styles.pin)} style={at(minute)} />
      ))}
      {nowMinute !== null && <i className={classNames(styles.now)} style={at(nowMinute)} />}
      {over !== null && <Over {...{ over, endMinute, at, share }} />}
      <Hours from={from} to={to} at={at} />
    </>
  )
}

function SlotBlock(props: {
  readonly one: CourseSlot
  readonly style: CSSProperties
  readonly onPress: () => void
}) {
  const { slot, startMinute, durationMin, module, state } = props.one
  const say = useText(texts)
  const language = useLanguage()
  const figures = useFigures()
  const title = textIn(slot.title, language)
  const times = `${clockTime(startMinute)}–${clockTime(startMinute + durationMin)}`
  const name = say(`day.${state}`, { title, times: figures(times) })
  const { className, ...tint } = moduleTint(slot.kind, module)
  return (
    <button
      type="button"
      {...tint}
      className={classNames(styles.slot, className)}
      style={props.style}
      title={name}
      aria-label={name}
      aria-current={state === 'now' ? 'step' : undefined}
      data-state={state}
      onClick={props.onPress}
    >
      <span aria-hidden="true">{title}</span>
    </button>
  )
}

type OverProps = {
  readonly over: number
  readonly endMinute: number
  readonly at: (minute: number) => CSSProperties
  readonly share: (minutes: number) => string
}

/** What runs over the close, with its real end. */
function Over({ over, endMinute, at, share }: OverProps) {
  const figures = useFigures()
  return (
    <>
      <i
        className={classNames(styles.over)}
        style={{ ...at(over), width: share(endMinute - over) }}
      />
      <span className={classNames(styles.end)} style={at(endMinute)} data-figures>
        {figures(clockTime(endMinute))}
      </span>
    </>
  )
}

type HoursProps = { readonly from: number; readonly to: number; readonly at: OverProps['at'] }

function Hours({ from, to, at }: HoursProps) {
  const figures = useFigures()
  const first = Math.ceil(from / 60)
  const count = Math.max(0, Math.floor(to / 60) - first + 1)
  return Array.from({ length: count }, (_, index) => first + index).map((hour) => (
    <span key={hour} className={classNames(styles.hour)} style={at(hour * 60)} data-figures>
      {figures(hour % 24)}
    </span>
  ))
}
