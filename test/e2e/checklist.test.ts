import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inPage, openEveryWindow, settled, type AppWindow } from '../helpers/app-windows.ts'

// The numbers are those of Electron's security checklist and of our own additions to it.
// Where a window may go is asked in `checklist-navigation.test.ts`.

let opened: Awaited<ReturnType<typeof openEveryWindow>>
beforeAll(async () => void (opened = await openEveryWindow()))
afterAll(() => opened.close())

describe.each(['console', 'stage', 'notice'] as const)('the %s window', (kind) => {
  let window: AppWindow
  beforeAll(() => void (window = opened.window(kind)))

  it('#1 loads its own scheme only', async () => {
    const { running, page } = window
    await running.app.evaluate(({ session }) => {
      const loads: string[] = []
      Object.assign(globalThis, { loads })
      session.defaultSession.webRequest.onCompleted(({ url }) => void loads.push(url))
    })
    await page.reload()
    const loads = await running.app.evaluate(() => Reflect.get(globalThis, 'loads') as string[])
    expect(loads.length).toBeGreaterThan(0)
    expect(loads.filter((url) => !url.startsWith('app://bundle/'))).toEqual([])
  })

  it('#2 #20 #26 finds nothing of Node or Electron, and no global of ours', async () => {
    const found = await inPage(window.page, () => {
      const names = ['require', 'process', 'module', 'Buffer', 'global', 'setImmediate', 'electron']
      return [...names, 'ipcRenderer', 'api'].filter((name) => name in globalThis)
    })
    expect(found).toEqual([])
    const added = await inPage(window.page, () => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow))
      frame.remove()
      return Object.getOwnPropertyNames(globalThis).filter((name) => !plain.has(name))
    })
    expect(added.filter((name) => !name.startsWith('__zod_'))).toEqual([])
  })

  it('#3 #4 #6 #8 #9 #10 #11 #22 has the strict web preferences', async () => {
    const preferences = await window.running.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => {
        const known: object = contents
        return Reflect.get(known, 'getLastWebPreferences').call(contents) as object
      }),
    )
    expect(preferences).toHaveLength(kind === 'stage' ? 2 : 1)
    const strict = {
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      enableBlinkFeatures: '',
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
    }
    expect(preferences).toMatchObject(preferences.map(() => strict))
  })

  it.runIf(process.platform === 'linux')(
    '#4 lives in a process that the sandbox holds [needs linux]',
    async () => {
      const pid = await window.running.app.evaluate(
        ({ webContents }, path) =>
          webContents
            .getAllWebContents()
            .find((contents) => new URL(contents.getURL()).pathname === path)
            ?.getOSProcessId(),
        window.path,
      )
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      expect(status).toMatch(/^Seccomp:\s2$/m)
      expect(status).toMatch(/^NoNewPrivs:\s1$/m)
    },
  )

  it('#5 is denied every permission and device', async () => {
    const states = await inPage(window.page, async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi']
      names.push('clipboard-read', 'storage-access', 'idle-detection', 'window-management')
      const state = (name: string) =>
        navigator.permissions.query({ name: name as PermissionName }).then((status) => status.state)
      return Promise.all(names.map(async (name) => [name, await state(name).catch(String)]))
    })
    expect(states.filter(([, state]) => state !== 'denied')).toEqual([])
    const answers = await inPage(window.page, async () => {
      const refused = (asked: Promise<unknown> | undefined) =>
        (asked ?? Promise.reject(new Error())).then(
          () => 'granted',
          () => 'refused',
        )
      return {
        camera: await refused(navigator.mediaDevices?.getUserMedia({ video: true })),
        screen: await refused(navigator.mediaDevices?.getDisplayMedia()),
        clipboard: await refused(navigator.clipboard?.readText()),
        notification: await Notification.requestPermission(),
      }
    })
    expect(answers).toEqual({
      camera: 'refused',
      screen: 'refused',
      clipboard: 'refused',
      notification: 'denied',
    })
  })

  it('#5 cannot fill the screen by itself', async () => {
    const { running, page } = window
    await inPage(page, () => void document.documentElement.requestFullscreen())
    await settled(window)
    expect(await page.evaluate(() => document.fullscreenElement)).toBe(null)
    const full = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((one) => one.isFullScreen()),
    )
    expect(new Set(full)).toEqual(new Set([false]))
  })

  it('#7 runs no inline script, no made-up code and no markup', async () => {
    const ran = await inPage(window.page, () => {
      const attempt = (run: () => unknown) => {
        try {
          run()
          return 'ran'
        } catch {
          return 'blocked'
        }
      }
      Object.assign(globalThis, { reached: 0 })
      const script = document.createElement('script')
      return {
        eval: attempt(() => globalThis.eval('reached++')),
        function: attempt(() => new Function('reached++')()),
        innerHTML: attempt(() => (document.createElement('p').innerHTML = '<b>x</b>')),
        scriptText: attempt(() => (script.text = 'reached++')),
        policy: attempt(() => Reflect.get(globalThis, 'trustedTypes').createPolicy('x', {})),
        write: attempt(() => document.write('<script>reached++</script>')),
        object: attempt(() => document.createElement('object').setAttribute('data', '/x')),
        frame: attempt(() => document.createElement('iframe').setAttribute('srcdoc', '<b>x</b>')),
        worker: attempt(() => new Worker(URL.createObjectURL(new Blob(['reached++'])))),
        reached: Reflect.get(globalThis, 'reached') as number,
        cleaned: Reflect.deleteProperty(globalThis, 'reached'),
      }
    })
    const { reached, cleaned, ...attempts } = ran
    expect([reached, cleaned]).toEqual([0, true])
    expect(attempts).toEqual(Object.fromEntries(Object.keys(attempts).map((k) => [k, 'blocked'])))
  })

  it('#7 reports what the policy blocked: inline handlers, styles, frames, pictures, forms', async () => {
    const blocked = await inPage(window.page, async () => {
      const seen = new Set<string>()
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        seen.add(effectiveDirective),
      )
      const make = (tag: string, attributes: Record<string, string>) => {
        const element = document.createElement(tag)
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
        return document.body.appendChild(element)
      }
      const made = [
        make('p', { style: 'color: red' }),
        make('img', { src: 'https://evil.example/x.png' }),
        make('iframe', { src: 'https://evil.example/' }),
        make('base', { href: 'https://evil.example/' }),
        make('form', { action: 'https://evil.example/' }),
      ]
      ;(made[4] as HTMLFormElement).submit()
      const style = document.head.appendChild(document.createElement('style'))
      style.textContent = 'body { color: red }'
      await fetch('https://evil.example/').catch(() => undefined)
      const all = 7
      for (let turn = 0; turn < 1500 && seen.size < all; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      for (const element of [...made, style]) element.remove()
      return [...seen].sort()
    })
    expect(blocked).toEqual([
      'base-uri',
      'connect-src',
      'form-action',
      'frame-src',
      'img-src',
      'style-src-attr',
      'style-src-elem',
    ])
  })

  it('#22 opens no developer tools', async () => {
    const opened = await window.running.app.evaluate(async ({ BrowserWindow }, path) => {
      const contents = BrowserWindow.getAllWindows()
        .map(({ webContents }) => webContents)
        .find((one) => new URL(one.getURL()).pathname === path)
      const plain = new BrowserWindow({ show: false })
      const seen: string[] = []
      contents?.on('devtools-opened', () => void seen.push('ours'))
      contents?.openDevTools({ mode: 'detach' })
      // Asked second, so that ours would be there by the time that these are.
      plain.webContents.openDevTools({ mode: 'detach' })
      await new Promise<void>((resolve) => {
        plain.webContents.once('devtools-opened', () => resolve())
      })
      plain.destroy()
      return seen
    }, window.path)
    expect(opened).toEqual([])
  })
})
