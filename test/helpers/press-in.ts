import type { Page } from 'playwright-core'
import type { RunningApp } from './electron-app.ts'

/** A press of a key in a window that has the focus, as the system would send it. */
export async function pressIn({ app }: RunningApp, page: Page, keyCode: string): Promise<void> {
  const window = await app.browserWindow(page)
  await window.evaluate((one, key) => {
    one.focus()
    one.webContents.sendInputEvent({ type: 'keyDown', keyCode: key })
    one.webContents.sendInputEvent({ type: 'keyUp', keyCode: key })
  }, keyCode)
}
