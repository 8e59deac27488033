import { preferredLanguage } from '../../electron/core/text/preferred-language.ts'
import { languageSchema } from '../../electron/core/text/language.ts'
import { settingsSchema, type Settings } from '../../electron/core/contract/areas/settings.ts'

const key = 'sala-look'

/** The look of the last time, for the first moment in which the host has not told it yet. */
export function lookOfLastTime(page: Window): Settings {
  try {
    const kept: unknown = JSON.parse(page.localStorage.getItem(key) ?? 'null')
    return settingsSchema.parse(kept)
  } catch {
    const language = languageSchema.parse(preferredLanguage(page.navigator.languages))
    return { language, theme: 'system', sound: true }
  }
}

/** Puts the page into light or dark, and remembers the look for the next time. */
export function showLook(page: Window, look: Settings): void {
  if (look.theme === 'system') delete page.document.documentElement.dataset['theme']
  else page.document.documentElement.dataset['theme'] = look.theme
  page.localStorage.setItem(key, JSON.stringify(look))
}
