import overview from '../../../assets/texts/overview.json'
import type { AgendaDay, AgendaRow } from '../../../electron/core/agenda/agenda-of-day.ts'
import { longDate, weekday } from '../../../electron/core/text/dates.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { clockTime } from '../../../electron/core/text/times.ts'
import type { Anchor, CourseModule } from '../../../electron/core/workshop/records.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import styles from './day-card.module.css'

export type DayCardProps = { readonly agenda: AgendaDay }
type SlotRow = Extract<AgendaRow, { kind: 'slot' }>

/** A day as planned: modules, slots with their times, and the times that hold. */
export function DayCard({ agenda }: DayCardProps) {
  const say = useText(overview)
  const language = useLanguage()
  const figures = useFigures()
  const { day, number, rows, close, spareMin } = agenda
  const span = {
    from: figures(clockTime(day.startMinute)),
    to: figures(clockTime(agenda.endMinute)),
  }
  return (
    <section className={classNames(styles.card)} aria-labelledby={`day-${day.id}`}>
      <header className={classNames(styles.head)}>
        <h2 id={`day-${day.id}`}>
          <strong>{say('day', { number })}</strong>
          <span>
            {weekday(day.date, language)} · {longDate(day.date, language)}
          </span>
        </h2>
        <span className={classNames(styles.span)} data-figures>
          {say('daySpan', span)}
        </span>
      </header>
      {rows.length === 0 && <p className={classNames(styles.none)}>{say('noSlots')}</p>}
      <ol className={classNames(styles.slots)}>
        {rows.map((row, at) =>
          row.kind === 'module' ? (
            <ModuleLine key={`${row.module.id} ${String(at)}`} module={row.module} />
          ) : (
            <SlotLine key={row.slot.id} row={row} />
          ),
        )}
      </ol>
      {close !== null && <AnchorLine anchor={close} spareMin={spareMin ?? 0} />}
    </section>
  )
}

function ModuleLine({ module }: { readonly module: CourseModule }) {
  const language = useLanguage()
  const figures = useFigures()
  return (
    <li>
      <h3 className={classNames(styles.module)} data-module={((module.number - 1) % 5) + 1}>
        <i aria-hidden="true" />
        <span>
          {figures(module.number)} {textIn(module.title, language)}
        </span>
      </h3>
    </li>
  )
}

function SlotLine({ row: { slot, startMinute, anchor, spareMin } }: { readonly row: SlotRow }) {
  const say = useText(overview)
  const figures = useFigures()
  const language = useLanguage()
  return (
    <li>
      {anchor !== null && <AnchorLine anchor={anchor} spareMin={spareMin ?? 0} />}
      <div className={classNames(styles.slot)} data-kind={slot.kind}>
        <time className={classNames(styles.time)}>{figures(clockTime(startMinute))}</time>
        <span className={classNames(styles.title)}>
          {textIn(slot.title, language)}
          {(slot.kind === 'theory' || slot.kind === 'practice') && (
            <small> {say(`kind.${slot.kind}`)}</small>
          )}
        </span>
        <span className={classNames(styles.minutes)} data-figures>
          {say('minutes', { count: slot.durationMin })}
        </span>
      </div>
    </li>
  )
}

type AnchorLineProps = { readonly anchor: Anchor; readonly spareMin: number }

function AnchorLine({ anchor, spareMin }: AnchorLineProps) {
  const lateMin = Math.max(0, -spareMin)
  const say = useText(overview)
  const language = useLanguage()
  const figures = useFigures()
  const title = textIn(anchor.title, language)
  return (
    <p className={classNames(styles.anchor)} data-figures data-late={lateMin > 0 || undefined}>
      <span>{say('anchor', { time: figures(clockTime(anchor.minute)), title })}</span>
      <b>{lateMin > 0 ? say('anchor.late', { count: lateMin }) : say('anchor.held')}</b>
    </p>
  )
}
