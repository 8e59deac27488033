import { BrowserWindow, nativeTheme } from 'electron'
import { firstSettings, type Settings } from '../../core/contract/areas/settings.ts'
import type { Language } from '../../core/text/language.ts'
import { showMenu } from '../menu/app-menu.ts'
import { groundColour } from '../windows/open-window.ts'
import type { ShellMemoryFile } from '../base/shell-memory.ts'

/** The settings as last heard, from the first moment on; what the shell shows follows them. */
export function keepSettings(memory: ShellMemoryFile, firstLanguage: Language) {
  let settings = memory.current().settings ?? firstSettings(firstLanguage)
  showSettings(settings)
  return {
    language: () => settings.language,
    hear(news: Settings): void {
      settings = news
      memory.remember({ settings })
      showSettings(settings)
    },
  }
}

/** Puts the facilitator's language and theme into what the pages do not draw themselves. */
function showSettings({ language, theme }: Settings): void {
  nativeTheme.themeSource = theme
  showMenu(language)
  for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(groundColour())
}
