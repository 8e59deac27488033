import type { RunningApp } from './electron-app.ts'

/** The windows of a running app as its own main process sees them, by the path of their page. */
export const appPage = ({ app }: RunningApp, path: '/start/' | '/stage/') => ({
  /** Its box on the screen; null where it is not there, or hidden. */
  box: () =>
    app.evaluate(({ BrowserWindow }, at) => {
      const window = BrowserWindow.getAllWindows().find(
        ({ webContents }) => new URL(webContents.getURL()).pathname === at,
      )
      return window?.isVisible() ? window.getBounds() : null
    }, path),

  /** What a script gives in the page, even where the driver has lost sight of it; null without an answer. */
  ask: (script: string, patienceMs = 5000) =>
    app.evaluate<unknown, readonly [string, string, number]>(
      ({ webContents }, [at, code, forMs]) => {
        const contents = webContents
          .getAllWebContents()
          .find((one) => new URL(one.getURL()).pathname === at)
        const answer = contents?.mainFrame.executeJavaScript(code) ?? Promise.resolve(null)
        const silence = new Promise((resolve) => setTimeout(resolve, forMs, null))
        return Promise.race([answer.catch(() => null), silence])
      },
      [path, script, patienceMs],
    ),

  /**
   * Crashes the page; gives the milliseconds until the app heard of it, in which the crash was written
   * down, and from then on until a script in the page says something that is not null.
   */
  healed: (script: string) =>
    app.evaluate(
      async ({ webContents }, [at, code]) => {
        const contents = webContents
          .getAllWebContents()
          .find((one) => new URL(one.getURL()).pathname === at)
        if (contents === undefined) throw new Error(`no window shows ${at}`)
        const gone = new Promise((resolve) => contents.once('render-process-gone', resolve))
        const crashedMs = performance.now()
        contents.forcefullyCrashRenderer()
        await gone
        const heardMs = performance.now()
        for (;;) {
          const asked = contents.mainFrame.executeJavaScript(code).catch(() => null)
          const silence = new Promise((resolve) => setTimeout(resolve, 100, null))
          if ((await Promise.race([asked, silence])) !== null) break
          await new Promise((resolve) => setTimeout(resolve, 10))
        }
        return {
          untilHeardMs: Math.round(heardMs - crashedMs),
          untilHealedMs: Math.round(performance.now() - heardMs),
        }
      },
      [path, script] as const,
    ),

  /** Closes the window as a person does. */
  close: () =>
    app.evaluate(({ BrowserWindow }, at) => {
      for (const window of BrowserWindow.getAllWindows()) {
        if (new URL(window.webContents.getURL()).pathname === at) window.close()
      }
    }, path),

  /** A key pressed while the window has the focus, as the system would send it. */
  press: (keyCode: string) =>
    app.evaluate(
      ({ BrowserWindow }, [at, key]) => {
        const window = BrowserWindow.getAllWindows().find(
          ({ webContents }) => new URL(webContents.getURL()).pathname === at,
        )
        if (window === undefined) throw new Error(`no window shows ${at}`)
        window.focus()
        window.webContents.sendInputEvent({ type: 'keyDown', keyCode: key })
        if (!window.isDestroyed())
          window.webContents.sendInputEvent({ type: 'keyUp', keyCode: key })
      },
      [path, keyCode] as const,
    ),
})
