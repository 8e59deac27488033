import backupTexts from '../../assets/texts/backups.json'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import { useLive } from '../client/host-context.tsx'
import { Banner } from '../ui/banner.tsx'
import styles from '../ui/banner-place.module.css'
import { classNames } from '../ui/class-names.ts'
import { useFigures, useText } from '../ui/language.tsx'
import { localTime } from './time-ago.ts'

const isHealth = (event: FeedEvent) => event.kind === 'health-changed'

/** Says that backups fail, for as long as they do. */
export function BackupBanner() {
  const say = useText(backupTexts)
  const figures = useFigures()
  const { live } = useLive('host.health', {}, isHealth)
  const trouble = live.kind === 'ready' ? live.value.backupTrouble : null
  if (trouble === null) return null
  const time = figures(localTime(trouble.sinceMs))
  return (
    <div className={classNames(styles.place)}>
      <Banner
        kind="warning"
        title={say('trouble.title', { time })}
        help={say(`trouble.${trouble.why}`)}
      />
    </div>
  )
}
