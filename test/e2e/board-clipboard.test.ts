import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { windowAt } from '../helpers/app-windows.ts'
import { appsOfTest } from '../helpers/apps-of-test.ts'
import { callHost } from '../helpers/call-host.ts'
import type { RunningApp } from '../helpers/electron-app.ts'
import { makeWorkshop } from '../helpers/start-page.ts'

const apps = appsOfTest()

it('copies, cuts, pastes and duplicates on the board by real keys, and takes in whatever is on the clipboard', async () => {
  const running = await apps.start()
  const page = await windowAt(running, '/start/')
  await makeWorkshop(page, 'Customer loyalty')
  await openMap(page)

  await page.locator(cellNamed('usage', 'pain-points')).click()
  await putOnClipboard(
    running,
    '"Waiting too long\r\nat the counter"\tHigh\r\n"He said ""no"""\t2\r\n',
  )
  await press(running, 'V')
  await eventually(() => inCell(page, 'usage pain-points')).toEqual([
    'He said "no" 2',
    'Waiting too long\nat the counter 3',
  ])

  await press(running, 'C')
  await eventually(() => clipboardText(running)).toContain('at the counter')
  await page.locator(cellNamed('support', 'pain-points')).click()
  await press(running, 'V')
  await eventually(() => inCell(page, 'support pain-points')).toEqual([
    'He said "no" 2',
    'Waiting too long\nat the counter 3',
  ])
  await press(running, 'X')
  await eventually(() => inCell(page, 'support pain-points')).toEqual([])
  await page.locator(cellNamed('awareness', 'thoughts')).click()
  await press(running, 'V')
  await eventually(() => inCell(page, 'awareness thoughts')).toEqual([
    'He said "no"',
    'Waiting too long\nat the counter',
  ])
  await press(running, 'D')
  await eventually(async () => (await inCell(page, 'awareness thoughts')).length).toBe(4)

  await page.locator(cellNamed('purchase', 'touchpoints')).click()
  await putOnClipboard(running, '·\tOne\r\n\uf0b7\tTwo\r\n[ ] Three\r\n1. Four\vFive')
  await press(running, 'V')
  await eventually(() => inCell(page, 'purchase touchpoints')).toEqual([
    ...['Five', 'Four', 'One', 'Three', 'Two'],
  ])

  await page.locator(cellNamed('purchase', 'opportunities')).click()
  await putOnClipboard(running, Array.from({ length: 60 }, (_, n) => `idea ${n}`).join('\n'))
  await press(running, 'V')
  await page.getByText('40 of 60 fit here.').waitFor()
  await page.getByText('20 wait', { exact: false }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('40 of 60 fit here.').waitFor({ state: 'detached' })
  await eventually(async () => (await inCell(page, 'purchase opportunities')).length).toBe(40)
  await eventually(async () => (await inCell(page, 'usage opportunities')).length).toBe(20)

  await composeNotes(page, 'repurchase thoughts')
  await eventually(() => inCell(page, 'repurchase thoughts')).toEqual(
    ['等了很久', 'រង់ចាំ'].toSorted((a, b) => a.localeCompare(b)),
  )
})

type Read<T> = () => Promise<T>
const eventually = <T>(read: Read<T>) => expect.poll(read)
const cellNamed = (column: string, row: string) => `[data-cell="${column} ${row}"]`

async function openMap(page: Page): Promise<void> {
  await page.locator('main').first().waitFor()
  await page.keyboard.press('g')
  await page
    .getByRole('banner')
    .getByRole('button', { name: /board|map|stay/i })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Journey map' }).click()
  await page.locator(cellNamed('awareness', 'goals-actions')).waitFor()
}

/** Two notes, one after the other by Enter, composed in Pinyin and in Khmer: Enter belongs to the word first. */
async function composeNotes(page: Page, cell: string): Promise<void> {
  const line = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    line.send('Input.imeSetComposition', {
      ...{ text, selectionStart: text.length, selectionEnd: text.length },
    })
  const editors = page.locator('[data-note-editor]')
  await page.locator(`[data-cell="${cell}"]`).dblclick()
  await editors.waitFor()
  for (const [typed, word] of [
    ['dengle', '等了很久'],
    ['រង', 'រង់ចាំ'],
  ] as const) {
    await compose(typed)
    await page.keyboard.press('Enter')
    expect(await editors.inputValue()).toBe(typed)
    await line.send('Input.insertText', { text: word })
    await page.keyboard.press('Enter')
    await expect.poll(() => editors.inputValue()).toBe('')
  }
  await page.keyboard.press('Escape')
  await editors.waitFor({ state: 'detached' })
}

/** Ctrl and a letter, as the keyboard of the laptop sends them to the window. */
const press = (running: RunningApp, keyCode: string) =>
  running.app.evaluate(({ BrowserWindow }, key) => {
    const window = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes('/start/'),
    )
    window?.focus()
    window?.webContents.focus()
    for (const type of ['keyDown', 'keyUp'] as const) {
      window?.webContents.sendInputEvent({ type, keyCode: key, modifiers: ['control'] })
    }
  }, keyCode)

const putOnClipboard = (running: RunningApp, text: string) =>
  running.app.evaluate(({ clipboard }, written) => clipboard.writeText(written), text)
const clipboardText = (running: RunningApp) =>
  running.app.evaluate(({ clipboard }) => clipboard.readText())

/** The notes of a cell, by the host's word: their text, and their severity where they have one. */
async function inCell(page: Page, cell: string): Promise<readonly string[]> {
  const { workshopId } = await callHost(page, 'room.get', {})
  const { records } = await callHost(page, 'workshop.open', { workshopId: workshopId ?? '' })
  return records.note
    .filter(({ columnKey, rowKey }) => `${columnKey} ${rowKey}` === cell)
    .map(({ text, severity }) => `${text} ${severity ?? ''}`.trim())
    .toSorted((a, b) => a.localeCompare(b))
}
