import texts from '../../../assets/texts/ready.json'
import { plannedElsewhen } from '../../../electron/core/run/planned-day.ts'
import { longDate, weekday } from '../../../electron/core/text/dates.ts'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useRunTables } from '../console-context.tsx'
import { useRun } from '../run/use-run.ts'
import styles from './planned-line.module.css'

/** Says calmly that the day at hand is planned for another date than today: before it starts, and while it runs. */
export function PlannedLine() {
  const say = useText(texts)
  const language = useLanguage()
  const tables = useRunTables()
  const { nowMs, offset } = useRun()
  const planned = plannedElsewhen(tables, nowMs, offset)
  if (planned === null) return null
  const { number: day, date: plannedDate, inDays } = planned
  const date = `${weekday(plannedDate, language)} ${longDate(plannedDate, language)}`
  const key = inDays === 1 ? 'planned.tomorrow' : inDays > 0 ? 'planned.on' : 'planned.was'
  return (
    <p className={classNames(styles.planned)} data-figures>
      {say(key, { day, date })}
    </p>
  )
}
