import { app, BrowserWindow, powerMonitor } from 'electron'
import type { HostKeeper } from '../host-keeper/host-keeper.ts'

/** So long pages have to send what was typed last; a healthy one needs a moment. */
const pagesLeaveMs = 1000

/**
 * Before the app is gone, however it is ended, pages send what they still hold and the host commits it:
 * within two seconds, whatever hangs or has crashed.
 */
export function quitCleanly(host: HostKeeper): void {
  let leaving: Promise<void> | null = null
  const leave = () => (leaving ??= closeAll(host))
  app.on('before-quit', (event) => {
    event.preventDefault()
    void leave()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('browser-window-created', (_event, window) => {
    // Windows is logging off or shutting down and will not wait for a second event.
    window.on('session-end', () => void leave())
  })
  powerMonitor.on('shutdown', () => app.quit())
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => app.quit())
  }
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
