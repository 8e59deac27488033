import consoleTexts from '../../../assets/texts/console.json'
import { clockTime } from '../../../electron/core/text/times.ts'
import { localTimeAt } from '../../../electron/core/base/zone.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useText } from '../../ui/language.tsx'
import { useRun } from '../run/use-run.ts'
import styles from './clock-line.module.css'

/** The time of day in the room. */
export function ClockLine() {
  const say = useText(consoleTexts)
  const figures = useFigures()
  const { nowMs, offset } = useRun()
  return (
    <time className={classNames(styles.clock)} aria-label={say('clock')}>
      {figures(clockTime(localTimeAt(nowMs, offset).minute))}
    </time>
  )
}
