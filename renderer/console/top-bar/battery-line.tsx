import { useEffect, useEffectEvent } from 'react'
import consoleTexts from '../../../assets/texts/console.json'
import { percentIn } from '../../../electron/core/text/catalogue.ts'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { tell } from '../../ui/toast-queue.ts'
import styles from './battery-line.module.css'
import { useBattery } from './use-battery.ts'

const lowLevel = 0.25

/** How full the battery is; told aloud once when it runs low. */
export function BatteryLine() {
  const say = useText(consoleTexts)
  const battery = useBattery()
  const percent = percentIn(battery?.level ?? 1, useLanguage())
  const low = battery !== null && !battery.charging && battery.level < lowLevel
  const warn = useEffectEvent(() =>
    tell({
      kind: 'danger',
      title: say('battery.low.title', { percent }),
      help: say('battery.low.help'),
    }),
  )
  useEffect(() => {
    if (low) warn()
  }, [low])
  if (battery === null) return null
  return (
    <span
      className={classNames(styles.battery)}
      data-low={low || undefined}
      data-figures
      aria-label={say('battery', { percent })}
      role="img"
    >
      <span aria-hidden="true">
        {battery.charging ? '⚡ ' : ''}
        {percent}
      </span>
    </span>
  )
}
