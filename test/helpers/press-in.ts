import type { Page } from 'playwright-core'
import type { RunningApp } from './electron-app.ts'

/** A press of a key in a window that has the focus, as the system would send it; gives when, in milliseconds since 1970. */
export async function pressIn({ app }: RunningApp, page: Page, keyCode: string): Promise<number> {
  const window = await app.browserWindow(page)
  return window.evaluate((one, key) => {
    one.focus()
    const pressedMs = Date.now()
    one.webContents.sendInputEvent({ type: 'keyDown', keyCode: key })
    one.webContents.sendInputEvent({ type: 'keyUp', keyCode: key })
    return pressedMs
  }, keyCode)
}
