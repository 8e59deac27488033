import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { barriersIn } from '../helpers/barriers.ts'
import { boardOf, standOnBoard, type OpenedBoard } from '../helpers/board-page.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { real } from '../helpers/people-page.ts'

let at: ConsoleAtWork
let page: Page
let problems: readonly string[]
let board: OpenedBoard

beforeAll(async () => void (at = await consoleAtWork()))
afterAll(() => at.close())
beforeEach(async () => {
  const { workshopId } = await at.ask('library.create', {
    ...{ agendaKey: 'two-day', name: 'Loyalty', startDate: '2026-11-24', language: 'en' },
    ...{ timeZone: 'Asia/Phnom_Penh', place: '', facilitator: '', organisation: '', headCount: 24 },
  })
  await at.ask('room.enter', { workshopId })
  board = await boardOf(at.ask, 1, 'servqual')
  ;({ page, problems } = await at.open())
  await standOnBoard(page, board)
})
afterEach(async () => {
  expect(real(problems)).toEqual([])
  await page.context().close()
})

const values = async () => {
  const { records } = await at.ask('workshop.open', { workshopId: board.workshopId })
  return records.cell_value
    .map(({ columnKey, rowKey, score, choice }) => `${columnKey} ${rowKey}: ${score ?? choice}`)
    .toSorted()
}
const cell = (name: string) => page.locator(`[data-cell="${name}"]`)
const tools = (name: string) => page.getByRole('group', { name })
const says = (name: string) => cell(name).getAttribute('aria-label')

describe('a board with scores', () => {
  it('is filled by keys alone: what is typed in a cell is one step of undo', async () => {
    const hint = page.getByTitle('To start, press a cell and type a number.')
    await hint.waitFor()
    await cell('tangibles expected').focus()
    for (const key of ['6', '5']) await page.keyboard.press(key)
    await expect.poll(values).toEqual(['tangibles expected: 6.5'])
    await hint.waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('5')
    await page.keyboard.press('-')
    await expect.poll(() => says('tangibles gap')).toBe('Tangibles, Gap: −1.6 below')
    await expect.poll(values).toEqual(['tangibles expected: 6.5', 'tangibles perceived: 4.9'])
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(values).toEqual(['tangibles expected: 6.5'])
    await page.keyboard.press('Control+z')
    await expect.poll(values).toEqual([])
    expect(await says('tangibles gap')).toBe('Tangibles, Gap: –')
  })

  it('is filled by mouse and finger, and cleared', async () => {
    await cell('empathy expected').click()
    await tools('Empathy, Expected').getByRole('button', { name: '4', exact: true }).click()
    await cell('empathy perceived').click()
    await tools('Empathy, Perceived').getByRole('button', { name: '6', exact: true }).click()
    await tools('Empathy, Perceived').getByRole('button', { name: 'Higher' }).click()
    await expect.poll(values).toEqual(['empathy expected: 4', 'empathy perceived: 6.1'])
    expect(await says('empathy gap')).toBe('Empathy, Gap: +2.1 above')
    await tools('Empathy, Perceived').getByRole('button', { name: 'Clear' }).click()
    await expect.poll(values).toEqual(['empathy expected: 4'])
  })

  it('is filled by finger alone', async () => {
    const touch = await at.open({ touch: true })
    await standOnBoard(touch.page, board)
    await touch.page.locator('[data-cell="reliability expected"]').tap()
    const bar = touch.page.getByRole('group', { name: 'Reliability, Expected' })
    await bar.getByRole('button', { name: '5', exact: true }).tap()
    await bar.getByRole('button', { name: 'Lower' }).tap()
    await expect.poll(values).toEqual(['reliability expected: 4.9'])
    await touch.page.locator('[data-cell="reliability cause"]').tap()
    await touch.page.getByRole('button', { name: 'Promises to customers' }).tap()
    await expect.poll(values).toEqual(['reliability cause: promises', 'reliability expected: 4.9'])
    expect(real(touch.problems)).toEqual([])
    await touch.page.context().close()
  })

  it('takes one choice a cell, by figure or press, with what it means beside it', async () => {
    await cell('assurance cause').click()
    const second = tools('Assurance, Cause').getByRole('button', { name: 'Service standards' })
    await second.hover()
    await page.getByText('We know it, but have no standard for it').waitFor()
    expect(await barriersIn(page, '[data-surface="board"]')).toEqual([])
    await page.keyboard.press('4')
    await expect.poll(values).toEqual(['assurance cause: promises'])
    await tools('Assurance, Cause').getByText('Delivery of the service').click()
    await expect.poll(values).toEqual(['assurance cause: delivery'])
    await page.keyboard.press('Delete')
    await expect.poll(values).toEqual([])
    expect(await says('assurance cause')).toBe('Assurance, Cause: empty')
  })

  it('adds no note where a value stands, and none to what is computed', async () => {
    await cell('empathy gap').focus()
    await page.keyboard.press('Enter')
    await cell('empathy expected').dblclick()
    await page.keyboard.press('7')
    await expect.poll(values).toEqual(['empathy expected: 7'])
    expect(await page.locator('[data-note]').count()).toBe(0)
  })
})
