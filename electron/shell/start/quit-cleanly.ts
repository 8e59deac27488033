import { app, BrowserWindow, powerMonitor } from 'electron'
import type { HostKeeper } from '../host-keeper/host-keeper.ts'
import type { ClosingGuard } from '../windows/ask-before-closing.ts'

/** So long pages have to send what was typed last; a healthy one needs a moment. */
const pagesLeaveMs = 2000

export type Quitting = {
  readonly host: HostKeeper
  readonly guard: ClosingGuard
  /** Called once nothing can hold it any more. */
  readonly onLeaving: () => void
}

/**
 * Before the app is gone, however it is ended, pages send what they still hold and the host commits it:
 * within three seconds, whatever hangs or has crashed. What a person ends is asked about first; the system
 * is never kept waiting.
 */
export function quitCleanly({ host, guard, onLeaving }: Quitting): void {
  let leaving: Promise<void> | null = null
  const leave = () => {
    guard.free()
    leaving ??= closeAll(host)
    onLeaving()
  }
  app.on('before-quit', (event) => {
    event.preventDefault()
    if (guard.isFree()) leave()
    else guard.ask(leave)
  })
  app.on('window-all-closed', () => app.quit())
  app.on('browser-window-created', (_event, window) => {
    // Windows is logging off or shutting down and will not wait for a second event.
    window.on('session-end', leave)
  })
  powerMonitor.on('shutdown', leave)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, leave)
}

async function closeAll(host: HostKeeper): Promise<void> {
  await windowsClosed()
  await host.close()
  // Asks no page: one that has crashed or hangs would never answer, and the app would stay, unseen.
  app.exit()
}

/** Closes every window as a person does; resolves when they are gone or the pages' time is over. */
async function windowsClosed(): Promise<void> {
  const closing = BrowserWindow.getAllWindows().map((window) => {
    const gone = new Promise<void>((resolve) => window.once('closed', () => resolve()))
    window.close()
    return gone
  })
  const over = Promise.withResolvers<void>()
  const timer = setTimeout(over.resolve, pagesLeaveMs)
  await Promise.race([Promise.all(closing), over.promise])
  clearTimeout(timer)
}
