import { Fragment } from 'react'
import overview from '../../../assets/texts/overview.json'
import type { DayPlan, PlannedAnchor, PlannedSlot } from '../../../electron/core/agenda/day-plan.ts'
import { longDate, weekday } from '../../../electron/core/text/dates.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { clockTime } from '../../../electron/core/text/times.ts'
import type { WorkshopTables } from '../../../electron/core/workshop/tables.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import styles from './day-card.module.css'
import { moduleRuns } from './overview-model.ts'

export type DayCardProps = { readonly plan: DayPlan; readonly tables: WorkshopTables }

/** A day as planned: modules, slots with their times, and the times that hold. */
export function DayCard({ plan, tables }: DayCardProps) {
  const say = useText(overview)
  const language = useLanguage()
  const figures = useFigures()
  const { day, number, close } = plan
  const span = {
    from: figures(clockTime(day.startMinute)),
    to: figures(clockTime(plan.endMinute)),
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
      {plan.slots.length === 0 && <p className={classNames(styles.none)}>{say('noSlots')}</p>}
      {moduleRuns(plan, tables).map(({ module, slots }) => (
        <Fragment key={slots[0]?.slot.id}>
          {module !== null && (
            <h3 className={classNames(styles.module)} data-module={((module.number - 1) % 5) + 1}>
              <i aria-hidden="true" />
              <span>
                {figures(module.number)} {textIn(module.title, language)}
              </span>
            </h3>
          )}
          <ol className={classNames(styles.slots)}>
            {slots.map((planned) => (
              <SlotLine key={planned.slot.id} planned={planned} />
            ))}
          </ol>
        </Fragment>
      ))}
      {close !== null && <AnchorLine planned={close} />}
    </section>
  )
}

function SlotLine({ planned: { slot, startMinute, anchor } }: { readonly planned: PlannedSlot }) {
  const say = useText(overview)
  const figures = useFigures()
  const language = useLanguage()
  return (
    <li>
      {anchor !== null && <AnchorLine planned={anchor} />}
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

function AnchorLine({ planned: { anchor, lateMin } }: { readonly planned: PlannedAnchor }) {
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
