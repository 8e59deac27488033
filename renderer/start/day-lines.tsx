import start from '../../assets/texts/start.json'
import type { DayLine as Line } from '../../electron/core/library/glance.ts'
import { figuresIn } from '../../electron/core/text/catalogue.ts'
import { shortDate } from '../../electron/core/text/dates.ts'
import { clockTime } from '../../electron/core/text/times.ts'
import { classNames } from '../ui/class-names.ts'
import { DayLine, windowOf } from '../ui/day-line.tsx'
import { useLanguage, useText } from '../ui/language.tsx'
import styles from './day-lines.module.css'

/** More lines than this would not fit into a row. */
const maxLines = 5

/** The form of a workshop: its days one below the other, all to the same scale. */
export function DayLines({ days }: { readonly days: readonly Line[] }) {
  const label = useDayLabel()
  const window = windowOf(days)
  return (
    <span className={classNames(styles.lines)}>
      {days.slice(0, maxLines).map((line, index) => (
        // Two days may lie on one date.
        <DayLine key={`${line.date} ${index}`} line={line} window={window} label={label(line)} />
      ))}
    </span>
  )
}

/** How a day line is said: “24 Nov, 08:00 to 17:30”. */
export function useDayLabel(): (line: Line) => string {
  const say = useText(start)
  const language = useLanguage()
  const figures = (minute: number) => figuresIn(clockTime(minute), language)
  return ({ date, startMinute, slots }) => {
    const last = slots.at(-1)
    const end = last === undefined ? startMinute : last.startMinute + last.durationMin
    return say('dayLine', {
      date: shortDate(date, language),
      from: figures(startMinute),
      to: figures(end),
    })
  }
}
