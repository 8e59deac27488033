import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  contentsCount,
  inPage,
  openEveryWindow,
  settled,
  type AppWindow,
} from '../helpers/app-windows.ts'

// Numbers as in `checklist.test.ts`.

let opened: Awaited<ReturnType<typeof openEveryWindow>>
beforeAll(async () => void (opened = await openEveryWindow()))
afterAll(() => opened.close())

describe.each(['console', 'stage', 'notice'] as const)('the %s window', (kind) => {
  let window: AppWindow
  beforeAll(() => void (window = opened.window(kind)))

  it('#12 makes no webview', async () => {
    const before = await contentsCount(window)
    const isPlain = await inPage(window.page, () => {
      const view = document.createElement('webview')
      view.setAttribute('src', 'https://evil.example/')
      document.body.append(view)
      const plain = !('loadURL' in view)
      view.remove()
      return plain
    })
    expect(isPlain).toBe(true)
    expect(await contentsCount(window)).toBe(before)
  })

  it.each([
    'https://evil.example/',
    'file:///etc/passwd',
    'data:text/html,evil',
    'javascript:document.title="evil"',
    'app://bundle.evil/start/',
    'app://evil/start/',
    'app://bundle/elsewhere/',
    'blob:app://bundle/evil',
    'chrome://version',
  ])('#13 #14 goes nowhere and opens nothing for %s', async (url) => {
    const { page } = window
    const [at, before] = [page.url(), await contentsCount(window)]
    await page.evaluate(() => void document.body.setAttribute('data-stayed', 'yes'))
    await page.evaluate(`new Promise((resolve) => setTimeout(() => {
      const url = ${JSON.stringify(url)}
      const link = document.body.appendChild(document.createElement('a'))
      link.textContent = 'evil'
      link.href = url
      link.click()
      link.target = '_blank'
      link.click()
      link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }))
      link.remove()
      try { window.open(url) } catch {}
      try { window.open(url, '_top') } catch {}
      const refresh = document.head.appendChild(document.createElement('meta'))
      refresh.setAttribute('http-equiv', 'refresh')
      refresh.setAttribute('content', '0;url=' + url)
      try { location.href = url } catch {}
      setTimeout(() => { refresh.remove(); resolve() }, 50)
    }))`)
    await settled(window)
    expect(page.url()).toBe(at)
    expect(await page.getAttribute('body', 'data-stayed')).toBe('yes')
    expect(await page.title()).not.toBe('evil')
    expect(await contentsCount(window)).toBe(before)
  })

  it('#13 comes back from about:blank, the one place nobody is asked about', async () => {
    const { page } = window
    const at = page.url()
    const gone = page.waitForURL('about:blank', { waitUntil: 'commit' })
    await page.evaluate(() => void setTimeout(() => (location.href = 'about:blank')))
    await gone
    await page.waitForURL(at)
  })

  it('#13 #24 does not follow what is dropped on it', async () => {
    const { page } = window
    const at = page.url()
    const debug = await page.context().newCDPSession(page)
    const items = [{ mimeType: 'text/uri-list', data: 'https://evil.example/' }]
    const drag = { x: 20, y: 20, data: { items, dragOperationsMask: 1 } }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await debug.send('Input.dispatchDragEvent', { type, ...drag })
    }
    await settled(window)
    expect(page.url()).toBe(at)
  })

  it.each([
    'app://bundle/../package.json',
    'app://bundle/%2e%2e/package.json',
    'app://bundle/..%2fpackage.json',
    'app://bundle/..%5cpackage.json',
    'app://bundle/start/%00',
    'app://bundle//etc/passwd',
    'app://bundle/main.js',
  ])('#18 has no file at %s', async (url) => {
    const status = await window.page.evaluate((asked) => fetch(asked).then((r) => r.status), url)
    expect(status).toBe(404)
  })

  it('#18 cannot read from the disk', async () => {
    const failed = await inPage(window.page, () =>
      fetch('file:///etc/passwd').then(
        () => false,
        () => true,
      ),
    )
    expect(failed).toBe(true)
  })
})
