import consoleTexts from '../../../assets/texts/console.json'
import type { FeedEvent } from '../../../electron/core/contract/feed.ts'
import { clockTime } from '../../../electron/core/text/times.ts'
import { localTimeAt } from '../../../electron/core/base/zone.ts'
import { useLive } from '../../client/host-context.tsx'
import { Badge } from '../../ui/badge.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useText } from '../../ui/language.tsx'
import { useRoomOffset } from '../run/use-run.ts'
import styles from './health-line.module.css'

const isHealth = (event: FeedEvent) => event.kind === 'health-changed'

/** When the newest backup was made, and how the disk is where it is not well. */
export function HealthLine() {
  const say = useText(consoleTexts)
  const figures = useFigures()
  const offset = useRoomOffset()
  const { live } = useLive('host.health', {}, isHealth)
  if (live.kind !== 'ready') return null
  const { disk, newestBackupMs } = live.value
  if (disk !== 'ok') {
    return <Badge kind={disk === 'low' ? 'warning' : 'danger'}>{say(`disk.${disk}`)}</Badge>
  }
  if (newestBackupMs === null) return null
  const time = figures(clockTime(localTimeAt(newestBackupMs, offset).minute))
  return (
    <span className={classNames(styles.backup)} data-figures>
      {say('backup.at', { time })}
    </span>
  )
}
