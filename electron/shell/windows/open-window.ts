import { app, BrowserWindow, nativeTheme } from 'electron'
import type { Box } from '../../core/stage/box.ts'
import { smallestConsole } from '../../core/stage/place-windows.ts'
import { appOrigin } from '../lockdown/app-protocol.ts'
import { isOurs } from '../lockdown/our-pages.ts'
import { appPlaces } from '../base/app-facts.ts'
import type { ShellMemoryFile } from '../base/shell-memory.ts'
import { setWindowRole } from './open-windows.ts'
import { healPages, healStage } from './page-health.ts'
import { windowRoles } from './window-roles.ts'
import type { WindowRole } from './window-roles.ts'

type ConsoleOptions = {
  readonly memory: ShellMemoryFile
  /** Null leaves the place to the system. */
  readonly box: Box | null
  readonly hostUp: Promise<void>
  readonly log: (line: string) => void
}

/** Opens the facilitator's window; it shows once the host is there too. */
export function openConsole({ memory, box, hostUp, log }: ConsoleOptions): BrowserWindow {
  const window = newWindow('console', windowRoles.console.page, {
    ...box,
    minWidth: smallestConsole.width,
    minHeight: smallestConsole.height,
    // The alarm is heard and the time goes on, hidden or not.
    webPreferences: { backgroundThrottling: false, autoplayPolicy: 'no-user-gesture-required' },
  })
  window.on('focus', () => window.flashFrame(false))
  healPages(window, log)
  const painted = new Promise<void>((resolve) => window.once('ready-to-show', resolve))
  void Promise.all([painted, hostUp]).then(() => {
    if (window.isDestroyed()) return
    if (memory.current().maximized) window.maximize()
    window.show()
  })
  return window
}

/** Opens the projector's window, not yet shown. */
export function openStage(
  options: Electron.BrowserWindowConstructorOptions,
  log: (line: string) => void,
): BrowserWindow {
  const window = newWindow('stage', windowRoles.stage.page, {
    ...options,
    webPreferences: { backgroundThrottling: false },
  })
  healStage(window, log)
  return window
}

/** Opens a small window that tells one thing; `about` says which, and in which language. */
export function openNotice(about: URLSearchParams): BrowserWindow {
  const window = newWindow('notice', `${windowRoles.notice.page}?${about}`, {
    width: 560,
    height: 340,
    resizable: false,
    maximizable: false,
    fullscreenable: false,
    center: true,
  })
  window.removeMenu()
  window.once('ready-to-show', () => window.show())
  return window
}

function newWindow(
  role: WindowRole,
  page: string,
  options: Electron.BrowserWindowConstructorOptions,
): BrowserWindow {
  const { preload } = windowRoles[role]
  const window = new BrowserWindow({
    title: app.name,
    show: false,
    backgroundColor: groundColour(),
    ...options,
    webPreferences: {
      ...options.webPreferences,
      contextIsolation: true,
      devTools: !app.isPackaged,
      disableDialogs: true,
      navigateOnDragDrop: false,
      nodeIntegration: false,
      sandbox: true,
      spellcheck: false,
      webviewTag: false,
      ...(preload === null ? {} : { preload: appPlaces().preload(preload) }),
    },
  })
  setWindowRole(window, role)
  keepAt(window, appOrigin + page)
  window.on('page-title-updated', (event) => event.preventDefault())
  return window
}

// The one place that a page can still send itself is about:blank, of which nobody is asked before.
function keepAt(window: BrowserWindow, home: string): void {
  const { webContents } = window
  webContents.on('did-navigate', (_event, url) => {
    if (!isOurs(url)) void webContents.loadURL(home)
  })
  void webContents.loadURL(home)
}

/** The page's own ground, so that nothing flashes before its first paint. */
export function groundColour(): string {
  return nativeTheme.shouldUseDarkColors ? '#161512' : '#f7f5f0'
}
