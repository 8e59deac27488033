import { useEffect, useState } from 'react'
import type { Settings } from '../../electron/core/contract/areas/settings.ts'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import { useHost, useLive } from '../client/host-context.tsx'
import { lookOfLastTime, showLook } from './page-look.ts'

const isSettings = (event: FeedEvent) => event.kind === 'settings-changed'

/** Language and theme as the settings have them; a change shows at once and is then saved. */
export function useLook() {
  const client = useHost()
  const { live } = useLive('settings.get', {}, isSettings)
  const [chosen, setChosen] = useState<Settings>(() => lookOfLastTime(window))
  const told = live.kind === 'ready' ? live.value : null
  const [seen, setSeen] = useState(told)
  if (told !== seen) {
    setSeen(told)
    if (told !== null) setChosen(told)
  }
  useEffect(() => showLook(window, chosen), [chosen])
  const change = (part: Partial<Settings>) => {
    setChosen({ ...chosen, ...part })
    void client.call('settings.set', part)
  }
  return { look: chosen, change }
}
