import agenda from '../../../assets/texts/agenda.json'
import { clockTime } from '../../../electron/core/text/times.ts'
import type { MinuteOfDay } from '../../../electron/core/base/ids.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { useFigures, useText } from '../../ui/language.tsx'
import styles from './held-line.module.css'
import { slackOf } from './slot-lines.ts'

export type HeldLineProps = {
  readonly title: string
  readonly minute: MinuteOfDay
  readonly spareMin: number
}

/** A time that holds, and how the plan before it fits. */
export function HeldLine({ title, minute, spareMin }: HeldLineProps) {
  const say = useText(agenda)
  const figures = useFigures()
  const time = figures(clockTime(minute))
  const { kind, count } = slackOf(spareMin)
  return (
    <div className={classNames(styles.line)} data-slack={kind} data-figures>
      <span className={classNames(styles.words)}>
        <span className={classNames(styles.held)}>
          <Icon name="held" />
          {say('held', { title })}
        </span>
        <span className={classNames(styles.slack)}>{say(`slack.${kind}`, { count, time })}</span>
      </span>
    </div>
  )
}
