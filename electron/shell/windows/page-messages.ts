import { ipcMain } from 'electron'
import type { IpcMainEvent, WebContents } from 'electron'
import type { WindowRole } from './window-roles.ts'
import { windowRoleOf } from './open-windows.ts'
import { senderProblem } from './sender-check.ts'

/** All that a preload may say to the main process: that its page wants its port, and whether it may close. */
export type PageMessage = 'port-wanted' | 'close-granted' | 'close-asked'

/**
 * The only place where the main process listens to pages. Messages carry nothing; who sends them
 * is checked by frame, origin and the role of the window.
 */
export function onPageMessage(
  message: PageMessage,
  allowed: readonly WindowRole[],
  run: (contents: WebContents, role: WindowRole) => void,
  log: (line: string) => void,
): void {
  ipcMain.on(`sala:${message}`, (event: IpcMainEvent, ...args: unknown[]) => {
    const role = windowRoleOf(event.sender)
    const problem = senderProblem({
      isMainFrame: event.senderFrame !== null && event.senderFrame === event.sender.mainFrame,
      url: event.senderFrame?.url ?? '',
      role,
      allowed,
      argCount: args.length,
    })
    if (problem === null && role !== null) run(event.sender, role)
    else log(`refused ${message}: ${problem}`)
  })
}
