import { app } from 'electron'
import type { WebContents } from 'electron'

/** A page stays where it was put and opens nothing, whatever is clicked, dropped or scripted in it. */
export function lockDownContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-navigate', stay)
    contents.on('will-frame-navigate', stay)
    contents.on('will-redirect', stay)
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    refuseDevTools(contents)
  })
}

// Reloading is the one navigation left, and that is not announced by these events.
function stay(event: { preventDefault(): void }): void {
  event.preventDefault()
}

function refuseDevTools(contents: WebContents): void {
  if (app.isPackaged) contents.on('devtools-opened', () => contents.closeDevTools())
}
