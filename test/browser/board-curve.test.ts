import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { journeyMapOf, standOnBoard, type OpenedBoard } from '../helpers/board-page.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { real } from '../helpers/people-page.ts'
import { sent } from '../helpers/sent-edits.ts'
import { boardScope } from '../../electron/core/workshop/scope.ts'

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
  ;({ page, problems } = await at.open())
  await standOnBoard(page, board)
})
afterEach(async () => {
  expect(real(problems)).toEqual([])
  await page.context().close()
})

const kept = async () =>
  (await at.ask('workshop.open', { workshopId: board.workshopId })).records.curve_point
const points = async () =>
  (await kept())
    .map(({ columnKey, value }) => `${columnKey} ${value}`)
    .toSorted((a, b) => a.localeCompare(b))
const eventually = <T>(read: () => Promise<T>) => expect.poll(read)
const spotOf = async (name: string, share: number) => {
  const box = await page.locator(`[data-cell="${name}"]`).boundingBox()
  if (box === null) throw new Error(`no cell ${name}`)
  return [box.x + box.width / 2, box.y + box.height * share] as const
}

describe('a point of the curve', () => {
  it('is made by pressing, and dragged from step to step', async () => {
    await page.mouse.click(...(await spotOf('usage emotion', 0.5)))
    await page.mouse.click(...(await spotOf('support emotion', 0.79)))
    await eventually(points).toEqual(['support -2', 'usage 0'])
    const [x, y] = await spotOf('usage emotion', 0.5)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(...(await spotOf('usage emotion', 0.3)), { steps: 4 })
    expect(await points()).toEqual(['support -2', 'usage 0'])
    await page.mouse.up()
    await eventually(points).toEqual(['support -2', 'usage 1.5'])
    await page.keyboard.press('Control+z')
    await eventually(points).toEqual(['support -2', 'usage 0'])
  })

  it('is held where it is taken, and let go of on Esc and when somebody takes it away', async () => {
    const [x, y] = await spotOf('usage emotion', 0.5)
    await page.mouse.click(x, y)
    await eventually(points).toEqual(['usage 0'])
    const slider = page.getByRole('slider')
    const value = () => page.locator('output').innerText()
    await page.mouse.move(x, y + 12)
    await page.mouse.down()
    await page.mouse.move(x + 1, y + 13)
    await page.mouse.up()
    await page.mouse.down()
    await page.mouse.move(...(await spotOf('usage emotion', 0.2)), { steps: 4 })
    await eventually(value).not.toBe('0')
    await page.keyboard.press('Escape')
    await eventually(value).toBe('0')
    await page.mouse.up()
    expect(await points()).toEqual(['usage 0'])

    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(...(await spotOf('usage emotion', 0.2)), { steps: 4 })
    await eventually(value).not.toBe('0')
    const id = (await kept())[0]?.id ?? ''
    const send = (kind: 'curve_point.remove' | 'undo', edit: object) =>
      at.ask('workshop.edit', {
        workshopId: board.workshopId,
        edits: [sent({ kind, ...edit } as never, gestureId, boardScope(board.boardId))],
      })
    const gestureId = '01900000-0000-7000-8000-0000000000e2'
    await send('curve_point.remove', { id })
    await slider.waitFor({ state: 'detached' })
    await page.mouse.up()
    await send('undo', { gesture: gestureId })
    await slider.waitFor()
    expect(await slider.getAttribute('aria-valuetext')).toBe('0')
    expect(await points()).toEqual(['usage 0'])
  })
})
