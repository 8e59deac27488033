import { app, powerMonitor } from 'electron'
import type { HostKeeper } from '../host-keeper/host-keeper.ts'

/** So long windows may take to go. */
const lingerMs = 3000

/** Before the app is gone, however it is ended, the host commits what waits: within a second. */
export function quitCleanly(host: HostKeeper): void {
  let flushed = false
  const flush = async () => {
    await host.close()
    flushed = true
    app.quit()
    // Nothing is lost any more: a window that does not go must not keep the app.
    setTimeout(() => app.exit(), lingerMs)
  }
  app.on('before-quit', (event) => {
    if (flushed) return
    event.preventDefault()
    void flush()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('browser-window-created', (_event, window) => {
    // Windows is logging off or shutting down and will not wait for a second event.
    window.on('session-end', () => void flush())
  })
  powerMonitor.on('shutdown', () => app.quit())
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => app.quit())
  }
}
