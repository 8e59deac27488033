import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { boardScope } from '../../electron/core/workshop/scope.ts'
import { newId } from '../../electron/host/new-id.ts'
import { journeyMapOf, standOnBoard, type OpenedBoard } from '../helpers/board-page.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { real } from '../helpers/people-page.ts'
import { sent } from '../helpers/sent-edits.ts'

let at: ConsoleAtWork
let page: Page
let problems: readonly string[]
let board: OpenedBoard

beforeAll(async () => void (at = await consoleAtWork()))
afterAll(() => at.close())
beforeEach(async () => {
  const { workshopId } = await at.ask('library.create', {
    agendaKey: 'two-day',
    name: 'Loyalty',
    place: '',
    startDate: '2026-11-24',
    language: 'en',
    timeZone: 'Asia/Phnom_Penh',
    facilitator: '',
    organisation: '',
    headCount: 24,
  })
  await at.ask('room.enter', { workshopId })
  board = await journeyMapOf(at.ask, 1)
  ;({ page, problems } = await at.open({ width: 1366, height: 701 }))
  await standOnBoard(page, board)
})
afterEach(async () => {
  expect(real(problems)).toEqual([])
  await page.context().close()
})

const notes = async () =>
  (await at.ask('workshop.open', { workshopId: board.workshopId })).records.note
const texts = async () => (await notes()).map(({ text }) => text)
const eventually = <T>(read: () => Promise<T>) => expect.poll(read)
/** The cell or note that has the focus, or the editor. */
const focused = () =>
  page.evaluate(() => {
    const { cell, note, noteEditor } = (document.activeElement as HTMLElement).dataset
    if (noteEditor !== undefined) return 'editor'
    return cell ?? (note === undefined ? '' : 'note')
  })
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const cell = (name: string) => page.locator(`[data-cell="${name}"]`)
const openEditor = async (name: string) => {
  await cell(name).dblclick()
  await eventually(focused).toBe('editor')
}

describe('typing in a note', () => {
  it('goes on from note to note by Enter, breaks lines by Shift+Enter, and never in the midst of a word', async () => {
    const line = await page.context().newCDPSession(page)
    await cell('usage thoughts').focus()
    await press('Enter')
    await eventually(focused).toBe('editor')
    await page.keyboard.type('first')
    await press('Shift+Enter')
    await page.keyboard.type('second line')
    await press('Enter')
    await eventually(focused).toBe('editor')
    await line.send('Input.imeSetComposition', { text: 'deng', selectionStart: 4, selectionEnd: 4 })
    await press('Enter')
    expect(await focused()).toBe('editor')
    await line.send('Input.insertText', { text: '等' })
    await press('Enter')
    await page.keyboard.insertText('រង់ចាំ')
    await press('Enter', 'Enter')
    await eventually(async () => (await texts()).toSorted()).toEqual([
      ...['first\nsecond line', 'រង់ចាំ', '等'].toSorted(),
    ])
    await eventually(() => page.locator('[data-note-editor]').count()).toBe(0)
    const placed = (await notes()).map(({ x, y, width, height }) => [x, y, width, height])
    expect(placed.toSorted()).toEqual(
      [
        [4, 4, 126, 52],
        [134, 4, 126, 52],
        [4, 60, 126, 52],
      ].toSorted(),
    )
  })

  it('opens at one size whatever the zoom, and the board does not move for it', async () => {
    const sheet = () => page.locator('[data-sheet]').first().boundingBox()
    const before = await sheet()
    for (const name of ['support responsible-team', 'awareness goals-actions']) {
      await openEditor(name)
      const box = await page.locator('[data-note-editor]').boundingBox()
      expect(Math.round(box?.width ?? 0)).toBe(280)
      const size = await page
        .locator('[data-note-editor]')
        .evaluate((editor) => getComputedStyle(editor).fontSize)
      expect(size).toBe('15px')
      expect(await sheet()).toEqual(before)
      await page.keyboard.type(name)
      await press('Escape')
      await eventually(focused).toBe('note')
      expect(await sheet()).toEqual(before)
    }
  })

  it('goes on to the next cell by Tab, and back', async () => {
    await openEditor('support thoughts')
    await page.keyboard.type('mine')
    await press('Tab')
    await eventually(focused).toBe('repurchase thoughts')
    await openEditor('awareness thoughts')
    await press('Shift+Tab')
    await eventually(focused).toBe('repurchase touchpoints')
  })

  it('counts letters as people do, and lets what is too much wait', async () => {
    await openEditor('usage thoughts')
    await page.keyboard.insertText('👨‍👩‍👧‍👦'.repeat(50) + 'ក​'.repeat(395))
    await page.getByText('55 left').waitFor()
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'word '.repeat(40))
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(paste)
    })
    await page.getByText('A note takes 500 letters.', { exact: false }).first().waitFor()
    await page.getByText('0 of 1 fit here.').waitFor()
    await press('Escape')
    await page.getByRole('button', { name: 'Put the rest in the next cell' }).click()
    await eventually(async () => (await texts()).filter((text) => /^word/.test(text)).length).toBe(
      1,
    )
  })
})

describe('what is typed', () => {
  it('comes in Khmer and Chinese as it is composed, and nothing of it is sent before', async () => {
    await page.clock.install()
    const line = await page.context().newCDPSession(page)
    const sent: string[] = []
    page.on('websocket', (wire) =>
      wire.on('framesent', ({ payload }) => sent.push(String(payload))),
    )
    await page.reload()
    await cell('usage thoughts').focus()
    await press('Enter')
    await eventually(focused).toBe('editor')
    const compose = (text: string) =>
      line.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: 0 })
    await compose('ki')
    await page.clock.fastForward(1000)
    await press('Escape')
    expect(await focused()).toBe('editor')
    await compose('ke')
    await press('Tab')
    expect(await focused()).toBe('editor')
    await compose('kehu')
    await page.clock.fastForward(1000)
    expect(sent.filter((frame) => frame.includes('note.'))).toEqual([])
    await line.send('Input.insertText', { text: '客户' })
    await compose('អតិ')
    await page.clock.fastForward(1000)
    await line.send('Input.insertText', { text: 'អតិថិជន' })
    await press('Control+Enter')
    await eventually(texts).toEqual(['客户អតិថិជន'])
    expect(sent.join()).not.toMatch(/kehu|"ki"/)
    await eventually(focused).toBe('note')
    await press('Control+z')
    await eventually(texts).toEqual([])
  })

  it('leaves no empty note behind, nor a step to undo', async () => {
    await openEditor('usage thoughts')
    await press('Escape')
    await eventually(focused).toBe('usage thoughts')
    await press('Enter')
    await page.keyboard.type('abc')
    await eventually(texts).toEqual(['abc'])
    await press('Backspace', 'Backspace', 'Backspace', 'Escape')
    await eventually(texts).toEqual([])
    await eventually(() => page.locator('.react-flow [data-note]').count()).toBe(0)
    await eventually(() => page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
  })

  it('is kept when the page goes in the midst of it', async () => {
    await openEditor('usage thoughts')
    await page.keyboard.type('mine')
    await page.reload()
    await eventually(texts).toEqual(['mine'])
  })

  it('is not disturbed by what another window does to the same note', async () => {
    await openEditor('usage thoughts')
    await page.keyboard.type('mine')
    await eventually(texts).toEqual(['mine'])
    const [note] = await notes()
    const fields = { text: 'theirs', colour: 'sun' } as const
    const theirs = { kind: 'note.edit', id: note?.id ?? '', fields } as const
    await at.ask('workshop.edit', {
      workshopId: board.workshopId,
      edits: [sent(theirs, newId(), boardScope(board.boardId))],
    })
    await page.locator('[data-note][style*="note-sun"]').waitFor()
    expect(await page.getByRole('textbox', { name: 'Text of the note' }).inputValue()).toBe('mine')
    await page.keyboard.type(' too')
    await press('Escape')
    await eventually(texts).toEqual(['mine too'])
  })
})

describe('the tools for what is chosen', () => {
  it('lie on no note, wherever it is dragged', async () => {
    await openEditor('usage responsible-team')
    await page.keyboard.type('mine')
    await press('Escape')
    const note = page.locator('.react-flow [data-note]')
    const tools = page.getByRole('toolbar').nth(1)
    const apart = async () => {
      const [a, b] = [await note.boundingBox(), await tools.boundingBox()]
      if (a === null || b === null) return false
      const beside = a.x + a.width <= b.x || b.x + b.width <= a.x
      return beside || a.y + a.height <= b.y || b.y + b.height <= a.y
    }
    await eventually(apart).toBe(true)
    for (const name of [
      'usage goals-actions',
      'awareness responsible-team',
      'repurchase goals-actions',
    ]) {
      await note.dragTo(cell(name))
      await eventually(async () =>
        (await notes()).map(({ columnKey, rowKey }) => `${columnKey} ${rowKey}`),
      ).toEqual([name])
      await eventually(apart).toBe(true)
    }
  })

  it('lay out a cell', async () => {
    await cell('usage thoughts').focus()
    await press('Enter')
    await page.keyboard.type('mine')
    await press('Escape')
    await eventually(texts).toEqual(['mine'])
    await eventually(focused).toBe('note')
    await press('ArrowRight', 'ArrowDown')
    await eventually(async () => (await notes()).map(({ x, y }) => [x, y])).toEqual([[5, 5]])
    await press('Shift+T')
    await eventually(async () => (await notes()).map(({ x, y }) => [x, y])).toEqual([[4, 4]])
  })
})
