import { useEffect, useState } from 'react'
import {
  firstSettings,
  settingsSchema,
  type Settings,
} from '../../electron/core/contract/areas/settings.ts'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import { languageSchema } from '../../electron/core/text/language.ts'
import { preferredLanguage } from '../../electron/core/text/preferred-language.ts'
import { useHost, useLive } from '../client/host-context.tsx'

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

const keptKey = 'sala-look'

/** The look of the last time, for the first moment in which the host has not told it yet. */
function lookOfLastTime(page: Window): Settings {
  try {
    const kept: unknown = JSON.parse(page.localStorage.getItem(keptKey) ?? 'null')
    return settingsSchema.parse({ ...firstSettings('en'), ...(kept as Partial<Settings>) })
  } catch {
    const language = languageSchema.parse(preferredLanguage(page.navigator.languages))
    return firstSettings(language)
  }
}

/** Puts the page into light or dark, and remembers the look for the next time. */
function showLook(page: Window, look: Settings): void {
  if (look.theme === 'system') delete page.document.documentElement.dataset['theme']
  else page.document.documentElement.dataset['theme'] = look.theme
  page.localStorage.setItem(keptKey, JSON.stringify(look))
}
