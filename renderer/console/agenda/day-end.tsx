import agenda from '../../../assets/texts/agenda.json'
import type { AgendaDay } from '../../../electron/core/agenda/agenda-of-day.ts'
import { clockTime } from '../../../electron/core/text/times.ts'
import type { LocalTime } from '../../../electron/core/base/zone.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { useFigures, useText } from '../../ui/language.tsx'
import styles from './held-line.module.css'
import { NowLine } from './now-line.tsx'
import { slackOf } from './slot-lines.ts'

export type DayEndProps = {
  readonly shown: AgendaDay
  /** The time now, where all of the day has begun. */
  readonly now: LocalTime | null
}

/** The end of the day: when it closes and how the plan fits, or when the plan ends. */
export function DayEnd({ shown, now }: DayEndProps) {
  const { close, spareMin, endMinute } = shown
  const say = useText(agenda)
  const figures = useFigures()
  const time = (minute: number) => figures(clockTime(minute))
  const slack = spareMin === null ? null : slackOf(spareMin)
  return (
    <>
      {now !== null && <NowLine now={now} />}
      <p className={classNames(styles.line)} data-slack={slack?.kind} data-figures>
        <span className={classNames(styles.words)}>
          {close === null || slack === null ? (
            <span>{say('day.ends', { time: time(endMinute) })}</span>
          ) : (
            <>
              <span className={classNames(styles.held)}>
                <Icon name="held" />
                {say('close.at', { time: time(close.minute) })}
              </span>
              <span className={classNames(styles.slack)}>
                {say(`close.${slack.kind}`, { count: slack.count })}
              </span>
            </>
          )}
        </span>
      </p>
    </>
  )
}
