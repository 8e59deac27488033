import { BrowserWindow } from 'electron'
import type { WebContents } from 'electron'
import type { WindowSpeaker } from '../../core/access/roles.ts'
import { windowRoles } from './window-roles.ts'
import type { WindowRole } from './window-roles.ts'

const roleByContents = new WeakMap<WebContents, WindowRole>()

/** Notes the role of a window; the shell sets it once, no page ever names its own. */
export function setWindowRole(window: BrowserWindow, role: WindowRole): void {
  roleByContents.set(window.webContents, role)
}

export function windowRoleOf(contents: WebContents): WindowRole | null {
  return roleByContents.get(contents) ?? null
}

export function windowsWithRole(role: WindowRole): readonly BrowserWindow[] {
  return BrowserWindow.getAllWindows().filter(
    (window) => !window.isDestroyed() && windowRoleOf(window.webContents) === role,
  )
}

/** Every window that speaks with the host, and as whom. */
export function connectableWindows(): readonly {
  contents: WebContents
  speaksAs: WindowSpeaker
}[] {
  return BrowserWindow.getAllWindows().flatMap(({ webContents: contents }) => {
    const role = windowRoleOf(contents)
    const speaksAs = role === null ? null : windowRoles[role].speaksAs
    return speaksAs === null ? [] : [{ contents, speaksAs }]
  })
}

/** Brings the console to the front, also from the taskbar. */
export function focusConsole(): void {
  const [window] = [...windowsWithRole('console'), ...windowsWithRole('notice')]
  if (!window) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Calls for a look at the console where it is not the window being worked in. */
export function callToConsole(): void {
  for (const window of windowsWithRole('console')) {
    if (!window.isFocused()) window.flashFrame(true)
  }
}
