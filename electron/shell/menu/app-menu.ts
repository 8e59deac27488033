import { BrowserWindow, Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import type { PageCommand } from '../../core/contract/page-commands.ts'
import type { Language } from '../../core/text/language.ts'
import { windowRoleOf } from '../windows/open-windows.ts'
import { menuModel } from './menu-model.ts'
import type { MenuEntry } from './menu-model.ts'

/** Puts the application menu up, in a language. */
export function showMenu(language: Language): void {
  const menus = menuModel(language, process.platform)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus.map(template)))
}

function template(entry: MenuEntry): MenuItemConstructorOptions {
  if (entry.kind === 'separator') return { type: 'separator' }
  const { label } = entry
  if (entry.kind === 'menu') return { label, submenu: entry.entries.map(template) }
  const accelerator = entry.accelerator === undefined ? {} : { accelerator: entry.accelerator }
  if (entry.kind === 'role') return { label, role: entry.role, ...accelerator }
  return { label, ...accelerator, click: () => sendCommand(entry.command) }
}

function sendCommand(command: PageCommand): void {
  const contents = BrowserWindow.getFocusedWindow()?.webContents
  if (!contents || windowRoleOf(contents) !== 'console') return
  // A page may show a file dialog only after a person's gesture, and choosing from a menu is one.
  const asGesture = contents.executeJavaScript('undefined', true)
  void asGesture.then(() => contents.send('sala:command', command))
}
