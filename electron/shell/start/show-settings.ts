import { BrowserWindow, nativeTheme } from 'electron'
import type { Settings } from '../../core/contract/calls.ts'
import { showMenu } from '../menu/app-menu.ts'
import { groundColour } from '../windows/open-window.ts'

/** Puts the facilitator's language and theme into what the pages do not draw themselves. */
export function showSettings({ language, theme }: Settings): void {
  nativeTheme.themeSource = theme
  showMenu(language)
  for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(groundColour())
}
