import { useEffect, useState } from 'react'
import common from '../../assets/texts/common.json'
import { useLine } from '../client/host-context.tsx'
import { Banner } from './banner.tsx'
import { classNames } from './class-names.ts'
import { useText } from './language.tsx'
import styles from './banner-place.module.css'

const patienceMs = 700

/** Says that the host is away, once it is away for longer than a blink. */
export function LineBanner() {
  const say = useText(common)
  const line = useLine()
  const away = useLasting(line === 'broken' || line === 'connecting', patienceMs)
  if (line === 'open' || (line !== 'refused' && !away)) return null
  const what = line === 'refused' ? 'refused' : 'broken'
  return (
    <div className={classNames(styles.place)}>
      <Banner
        kind={what === 'refused' ? 'danger' : 'warning'}
        title={say(`line.${what}.title`)}
        help={say(`line.${what}.help`)}
      />
    </div>
  )
}

/** Whether something has been so for a while. */
function useLasting(now: boolean, forMs: number): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!now) return
    const timer = setTimeout(() => setLasting(true), forMs)
    return () => {
      clearTimeout(timer)
      setLasting(false)
    }
  }, [now, forMs])
  return now && lasting
}
