import type { settingsCalls } from '../../core/contract/areas/settings.ts'
import { firstSettings, settingsSchema, type Settings } from '../../core/contract/areas/settings.ts'
import type { FeedEvent } from '../../core/contract/feed.ts'
import type { Language } from '../../core/text/language.ts'
import type { Health } from '../health.ts'
import type { LibraryStore } from '../store/library-store.ts'
import type { AreaHandlers } from './handlers.ts'

export type SettingsContext = {
  readonly library: LibraryStore
  readonly health: Health
  readonly publish: (event: FeedEvent) => void
  readonly firstLanguage: Language | undefined
}

/** Settings of this installation, and its health; what the file does not say, or says wrongly, is the default. */
export function settingsHandlers({
  library,
  health,
  publish,
  firstLanguage = 'en',
}: SettingsContext): AreaHandlers<typeof settingsCalls> {
  const defaults = firstSettings(firstLanguage)
  const current = (): Settings => {
    const known = Object.entries(settingsSchema.shape).flatMap(([key, schema]) => {
      const parsed = schema.safeParse(library.setting(key))
      return parsed.success ? [[key, parsed.data] as const] : []
    })
    return { ...defaults, ...Object.fromEntries(known) }
  }
  return {
    'settings.get': async () => current(),
    'settings.set': async (changed) => {
      for (const [key, value] of Object.entries(changed)) {
        if (value !== undefined) library.putSetting(key, value)
      }
      const settings = current()
      publish({ kind: 'settings-changed', settings })
      return settings
    },
    'host.health': async () => health.current(),
  }
}
