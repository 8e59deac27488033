import agenda from '../../../assets/texts/agenda.json'
import { clockTime } from '../../../electron/core/text/times.ts'
import type { LocalTime } from '../../../electron/core/base/zone.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useText } from '../../ui/language.tsx'
import styles from './now-line.module.css'

/** Where the time now falls in the plan of the day. */
export function NowLine({ now }: { readonly now: LocalTime }) {
  const say = useText(agenda)
  const figures = useFigures()
  return (
    <div className={classNames(styles.now)} data-figures data-now>
      {say('now', { time: figures(clockTime(now.minute)) })}
    </div>
  )
}
