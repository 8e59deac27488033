import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowserConsole } from '../helpers/browser-console.ts'
import {
  backToList,
  listedWorkshops,
  makeWorkshop,
  retype,
  shownWorkshop,
} from '../helpers/start-page.ts'

let served: Awaited<ReturnType<typeof openBrowserConsole>>
beforeAll(async () => void (served = await openBrowserConsole()))
afterAll(() => served.close())

async function open(url: string) {
  const page = await served.browser.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  await page.goto(url)
  return { page, problems }
}

describe('the console in a browser', () => {
  it('does what the window does: makes a workshop, edits it, lists it', async () => {
    const { page, problems } = await open(served.url)
    await makeWorkshop(page, 'Draft')
    await retype(page, 'Name', 'From a browser')
    await backToList(page)
    expect(await listedWorkshops(page)).toEqual(['From a browser'])
    expect(problems).toEqual([])
  })

  it('takes the token out of the address, and still works after a reload', async () => {
    const { page } = await open(served.url)
    await listedWorkshops(page)
    expect(page.url()).not.toContain('token')
    await page.reload()
    expect(await listedWorkshops(page)).toEqual(['From a browser'])
  })

  it('shows the same to two consoles at once', async () => {
    const { page: one } = await open(served.url)
    const { page: other } = await open(served.url)
    await makeWorkshop(one, 'Second')
    await expect.poll(() => shownWorkshop(other)).toBe('Second')
  })

  it('D3 shows nothing to who has a wrong token, or none', async () => {
    for (const hash of ['#token=x', '#token=', '']) {
      const { page } = await open(served.url.replace(/#.*/, hash))
      await page.getByRole('alert').first().waitFor()
      expect(await page.content()).not.toContain('From a browser')
    }
  })

  it('D1 D2 is closed to pages of other sites, though they run in the same browser', async () => {
    const { port } = new URL(served.url)
    const page = await served.browser.newPage()
    await page.route('http://evil.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: 'evil' }),
    )
    await page.goto('http://evil.example/')
    const reached = await page.evaluate(async (to) => {
      const read = await fetch(`http://127.0.0.1:${to}/start/`).then(
        (response) => response.text(),
        () => 'blocked',
      )
      const socket = new WebSocket(`ws://127.0.0.1:${to}/wire`)
      const opened = await new Promise((resolve) => {
        socket.addEventListener('open', () => resolve('open'))
        socket.addEventListener('error', () => resolve('blocked'))
      })
      return { read, opened }
    }, port)
    expect(reached).toEqual({ read: 'blocked', opened: 'blocked' })
  })
})
