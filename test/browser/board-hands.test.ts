import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Language } from '../../electron/core/text/language.ts'
import { barriersIn } from '../helpers/barriers.ts'
import { journeyMapOf, standOnBoard, type OpenedBoard } from '../helpers/board-page.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { itInLongRun } from '../helpers/it-in-long-run.ts'
import { real, smallTargets } from '../helpers/people-page.ts'

let at: ConsoleAtWork
let page: Page
let problems: readonly string[]
let board: OpenedBoard

beforeAll(async () => void (at = await consoleAtWork()))
afterAll(() => at.close())
beforeEach(() => openMap('en'))
afterEach(async () => {
  expect(real(problems)).toEqual([])
  await page.context().close()
})

/** An empty journey map of the whole class, in a new page. */
async function openMap(language: Language, theme: 'light' | 'dark' = 'light') {
  await page?.context().close()
  const { workshopId } = await at.ask('library.create', {
    agendaKey: 'two-day',
    name: 'Loyalty',
    place: '',
    startDate: '2026-11-24',
    language,
    timeZone: 'Asia/Phnom_Penh',
    facilitator: '',
    organisation: '',
    headCount: 24,
  })
  await at.ask('settings.set', { language })
  await at.ask('room.enter', { workshopId })
  board = await journeyMapOf(at.ask, 1)
  ;({ page, problems } = await at.open({ theme }))
  await standOnBoard(page, board)
}

const records = async () =>
  (await at.ask('workshop.open', { workshopId: board.workshopId })).records
const surface = '[data-surface=board] [data-surface=board]'
const notes = async () => (await records()).note
const texts = async () => (await notes()).map(({ text }) => text)
const points = async () =>
  (await records()).curve_point
    .map(({ columnKey, value }) => `${columnKey} ${value}`)
    .toSorted((a, b) => a.localeCompare(b))
const eventually = <T>(read: () => Promise<T>) => expect.poll(read)
/** The cell, note or point that has the focus. */
const focused = () =>
  page.evaluate(() => {
    const { cell, note, point, noteEditor } = (document.activeElement as HTMLElement).dataset
    if (noteEditor !== undefined) return 'editor'
    return cell ?? point ?? (note === undefined ? '' : 'note')
  })
const said = () => page.getByRole('status').last().innerText()
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
/** Opens a new note in a cell; what is typed before its editor has the keys would be lost. */
const openEditor = async (name: string) => {
  await cell(name).dblclick()
  await eventually(focused).toBe('editor')
}
const cell = (name: string) => page.locator(`[data-cell="${name}"]`)

describe('keys', () => {
  it('reach the board, add a note, and take it through all that can be done with it', async () => {
    for (let presses = 0; presses < 12 && !(await focused()); presses += 1) await press('Tab')
    expect(await focused()).toBe('awareness goals-actions')
    await press('ArrowRight', 'ArrowDown', 'Enter')
    await eventually(focused).toBe('editor')
    await page.keyboard.type('Branch counter')
    await press('Escape')
    await eventually(focused).toBe('note')
    await eventually(texts).toEqual(['Branch counter'])

    await page.keyboard.down('ArrowRight')
    await page.keyboard.down('ArrowRight')
    await page.keyboard.up('ArrowRight')
    await press('Shift+ArrowDown')
    await eventually(async () => (await notes()).map(({ x, y }) => [x, y])).toEqual([[6, 14]])

    await press('m')
    await page.getByRole('dialog', { name: 'Move to' }).waitFor()
    await press('ArrowRight', 'ArrowDown', 'ArrowDown', 'Enter')
    await eventually(async () =>
      (await notes()).map(({ columnKey, rowKey }) => [columnKey, rowKey]),
    ).toEqual([['usage', 'pain-points']])
    await eventually(said).toBe('Note moved: Usage, Pain points')
    await eventually(focused).toBe('note')

    await press('3')
    await eventually(async () => (await notes())[0]?.severity).toBe(3)
    await press('Shift+F10')
    await page.getByRole('menuitem', { name: 'Colour' }).waitFor()
    await press('ArrowDown', 'ArrowDown', 'ArrowRight')
    await page.getByRole('menuitem', { name: 'Yellow' }).waitFor()
    await press('Enter')
    await eventually(async () => (await notes())[0]?.colour).toBe('sun')
    await eventually(focused).toBe('note')

    await press('Shift+F10')
    await page.getByRole('menuitem', { name: 'Edit' }).waitFor()
    await press('Enter')
    await eventually(focused).toBe('editor')
    await press('Escape')
    await eventually(focused).toBe('note')
    await press('Delete')
    await eventually(texts).toEqual([])
    await eventually(focused).toBe('usage pain-points')
    await eventually(said).toBe('Note deleted')
    await press('Control+z')
    await eventually(texts).toEqual(['Branch counter'])
    await press('Control+z')
    await eventually(async () => (await notes())[0]?.colour).toBe('sky')
    await press('Control+z', 'Control+z')
    await eventually(async () => (await notes())[0]?.rowKey).toBe('touchpoints')
    await press('Control+z')
    await eventually(async () => (await notes()).map(({ x, y }) => [x, y])).toEqual([[6, 4]])
    await press('Control+z')
    await eventually(async () => (await notes()).map(({ x, y }) => [x, y])).toEqual([[4, 4]])
    await press('Control+z')
    await eventually(texts).toEqual([])
  })

  it('walk from note to note and out of the board at its end', async () => {
    await cell('awareness thoughts').focus()
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '• one\n\n• two')
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(paste)
    })
    await eventually(texts).toEqual(['one', 'two'])
    await page
      .getByRole('button', { name: 'two', exact: true })
      .and(page.locator(':focus'))
      .waitFor()
    await press('Shift+Tab')
    await page
      .getByRole('button', { name: 'one', exact: true })
      .and(page.locator(':focus'))
      .waitFor()
    await press('Tab', 'Tab')
    await eventually(focused).toBe('')
    await press('Shift+Tab')
    await page
      .getByRole('button', { name: 'two', exact: true })
      .and(page.locator(':focus'))
      .waitFor()
    await press('Control+a', 'Delete')
    await eventually(texts).toEqual([])
    await press('Control+z')
    await eventually(texts).toEqual(['one', 'two'])
  })

  it('draw the curve and say its values', async () => {
    await cell('usage emotion').focus()
    await press('Enter')
    const slider = page.getByRole('slider', { name: 'Emotion curve, Usage' })
    await eventually(focused).toBe('usage emotion')
    await press('ArrowUp', 'ArrowUp', 'ArrowUp')
    await eventually(() => slider.getAttribute('aria-valuetext')).toBe('+1.5')
    await page.getByRole('button', { name: 'Glad' }).click()
    await page.getByRole('textbox', { name: 'Label for this point' }).fill('First gift')
    await press('Enter')
    await eventually(() => slider.getAttribute('aria-valuetext')).toBe('+1.5, Glad, First gift')
    await eventually(points).toEqual(['usage 1.5'])
    await press('Delete')
    await eventually(points).toEqual([])
  })
})

describe('the choice of a cell', () => {
  it('has the keys where the keyboard was on a cell without notes', async () => {
    await openEditor('usage thoughts')
    await page.keyboard.type('mine')
    await press('Escape')
    await cell('usage emotion').focus()
    await press('Control+a', 'm')
    await page.getByRole('dialog', { name: 'Move to' }).waitFor()
    await press('ArrowRight', 'Enter')
    await eventually(async () =>
      (await notes()).map(({ columnKey, rowKey }) => [columnKey, rowKey]),
    ).toEqual([['purchase', 'goals-actions']])
  })
})

describe('mouse and finger', () => {
  it('open the menu, pick a note up and put it down', async () => {
    await openEditor('usage thoughts')
    await page.keyboard.type('mine')
    await press('Escape')
    await page.locator('[data-note]').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Move to…' }).click()
    await page.getByRole('button', { name: 'Pick a place on the board' }).click()
    await page.getByText('Press the place where it should go').waitFor()
    await press('Escape')
    await page.getByText('Press the place where it should go').waitFor({ state: 'detached' })
    await press('m')
    await page.getByRole('button', { name: 'Pick a place on the board' }).click()
    await cell('support opportunities').click()
    await eventually(async () => (await notes())[0]?.rowKey).toBe('opportunities')
  })

  itInLongRun(
    'find targets large enough and no barrier, in the dark and in Khmer too',
    async () => {
      await openMap('km', 'dark')
      await openEditor('usage pain-points')
      await page.keyboard.insertText('រង់ចាំយូរ')
      await press('Escape')
      await page.getByRole('toolbar').nth(1).waitFor()
      expect(await smallTargets(page.locator('[data-board-tools]'))).toEqual([])
      expect(await barriersIn(page, '[data-surface=board]')).toEqual([])
      await press('m')
      await page.getByRole('dialog').waitFor()
      expect(await smallTargets(page.getByRole('dialog'))).toEqual([])
      expect(await barriersIn(page, '[role=dialog]')).toEqual([])
      await press('Escape')
      await cell('usage emotion').focus()
      await press('Enter')
      await page.getByRole('slider').waitFor()
      expect(await barriersIn(page, surface)).toEqual([])
    },
  )
})
