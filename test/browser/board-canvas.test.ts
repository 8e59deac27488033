import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '../../electron/core/base/ids.ts'
import type { Note } from '../../electron/core/board/tables.ts'
import { openSample } from '../../electron/host/demo/open-sample.ts'
import { newId } from '../../electron/host/new-id.ts'
import { barriersIn } from '../helpers/barriers.ts'
import { journeyMapOf, standOnBoard, type OpenedBoard } from '../helpers/board-page.ts'
import {
  cellBox,
  ghostCount,
  isSelected,
  lead,
  noteAt,
  painted,
  selectedIds,
  touching,
} from '../helpers/canvas-page.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { real } from '../helpers/people-page.ts'
import { sent } from '../helpers/sent-edits.ts'
import { boardScope } from '../../electron/core/workshop/scope.ts'

let at: ConsoleAtWork
let board: OpenedBoard
let page: Page
let problems: readonly string[]
beforeAll(async () => {
  at = await consoleAtWork()
  await openSample(at.host())
  board = await journeyMapOf(at.ask, 2)
  ;({ page, problems } = await at.open({ touch: true }))
  await standOnBoard(page, board)
})
afterAll(() => at.close())
beforeEach(async () => {
  await page.getByRole('button', { name: 'Fit', exact: false }).last().click()
  await painted(page)
})

async function notes(): Promise<readonly Note[]> {
  const { records } = await at.ask('workshop.open', { workshopId: board.workshopId })
  return records.note.filter(({ boardId }) => boardId === board.boardId)
}
const noteIn = async (cell: string): Promise<Note> => {
  const found = (await notes()).find((note) => `${note.columnKey} ${note.rowKey}` === cell)
  if (found === undefined) throw new Error(`no note in ${cell}`)
  return found
}
const kept = async (id: Id) => (await notes()).find((note) => note.id === id)
const zoom = () =>
  page
    .locator('.react-flow__viewport')
    .evaluate((viewport) => new DOMMatrix(getComputedStyle(viewport).transform).a)

describe('the pointer on the board', () => {
  it('selects with a click, adds with Shift, and lets go on the empty board', async () => {
    const [a, b] = [await noteIn('awareness thoughts'), await noteIn('usage thoughts')]
    const [first, second] = [await noteAt(page, a.id), await noteAt(page, b.id)]
    await page.mouse.click(first.x, first.y)
    await page.keyboard.down('Shift')
    await page.mouse.click(second.x, second.y)
    await page.keyboard.up('Shift')
    expect((await selectedIds(page)).toSorted()).toEqual([a.id, b.id].toSorted())
    const cell = await cellBox(page, 'usage emotion')
    await page.mouse.click(cell.x + 4, cell.y + 4)
    expect(await selectedIds(page)).toEqual([])
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['cell']))
      .toBe('usage emotion')
  })

  it('drags a note into another cell: one edit, and it lies where it was let go', async () => {
    const note = await noteIn('repurchase thoughts')
    const from = await noteAt(page, note.id)
    const to = await cellBox(page, 'usage responsible-team')
    const by = { x: to.x + to.width / 2 - from.x, y: to.y + to.height / 2 - from.y }
    await lead(page, from, by)
    await expect.poll(() => ghostCount(page)).toBe(1)
    await page.mouse.up()
    await expect.poll(async () => (await kept(note.id))?.rowKey).toBe('responsible-team')
    await painted(page)
    await expect.poll(() => ghostCount(page)).toBe(0)
    const offBy = async () => {
      const landed = await noteAt(page, note.id)
      return Math.hypot(landed.x - from.x - by.x, landed.y - from.y - by.y)
    }
    await expect.poll(offBy).toBeLessThan(2)
    await expect.poll(() => isSelected(page, note.id)).toBe(true)
  })

  it('gives a drag up on Esc, on a lost pointer and with the window', async () => {
    const note = await noteIn('support thoughts')
    const from = await noteAt(page, note.id)
    const giveUps = [
      () => page.keyboard.press('Escape'),
      () => page.evaluate(() => window.dispatchEvent(new PointerEvent('pointercancel'))),
      () => page.evaluate(() => window.dispatchEvent(new Event('blur'))),
    ]
    for (const giveUp of giveUps) {
      await lead(page, from, { x: 90, y: -60 })
      await expect.poll(() => ghostCount(page)).toBe(1)
      await giveUp()
      await page.mouse.up()
      await painted(page)
      await expect.poll(() => ghostCount(page)).toBe(0)
      expect(await noteAt(page, note.id)).toEqual(from)
    }
    expect(await kept(note.id)).toEqual(note)
  })

  it('copies with Alt and leaves the original', async () => {
    const [note, before] = [await noteIn('awareness thoughts'), (await notes()).length]
    await page.keyboard.down('Alt')
    await lead(page, await noteAt(page, note.id), { x: 30, y: 10 })
    await page.mouse.up()
    await page.keyboard.up('Alt')
    await expect.poll(async () => (await notes()).length).toBe(before + 1)
    expect(await kept(note.id)).toEqual(note)
    expect(await selectedIds(page)).not.toContain(note.id)
  })

  it('selects what a box touches', async () => {
    const from = await cellBox(page, 'awareness emotional-drivers')
    const to = await cellBox(page, 'purchase emotional-drivers')
    const inRow = (await notes()).filter(
      ({ rowKey, columnKey }) =>
        rowKey === 'emotional-drivers' && ['awareness', 'purchase'].includes(columnKey),
    )
    const corner = { x: from.x + 2, y: from.y + 3 }
    await lead(page, corner, { x: to.x + to.width - 3 - corner.x, y: to.height - 6 })
    await page.mouse.up()
    expect((await selectedIds(page)).toSorted()).toEqual(inRow.map(({ id }) => id).toSorted())
  })

  it('drops what is left when somebody else removes a note meanwhile', async () => {
    const [a, b] = [await noteIn('awareness opportunities'), await noteIn('usage opportunities')]
    const [first, second] = [await noteAt(page, a.id), await noteAt(page, b.id)]
    await page.mouse.click(first.x, first.y)
    await page.keyboard.down('Shift')
    await page.mouse.click(second.x, second.y)
    await page.keyboard.up('Shift')
    await lead(page, first, { x: 20, y: 12 })
    await expect.poll(() => ghostCount(page)).toBe(2)
    const edit = { kind: 'note.remove' as const, id: a.id }
    await at.ask('workshop.edit', {
      workshopId: board.workshopId,
      edits: [sent(edit, newId(), boardScope(board.boardId))],
    })
    await expect.poll(() => ghostCount(page)).toBe(1)
    await page.mouse.up()
    await expect.poll(async () => (await kept(b.id))?.x).toBeGreaterThan(b.x)
    expect(await kept(a.id)).toBeUndefined()
  })

  it('adds a note with a double click on an empty place, and edits it', async () => {
    const cell = await cellBox(page, 'repurchase thoughts')
    await page.mouse.dblclick(cell.x + 8, cell.y + 8)
    await page.locator('[data-note] textarea:focus').waitFor()
    await page.keyboard.type('They called first')
    await page.keyboard.press('Escape')
    await expect
      .poll(async () => (await notes()).some(({ text }) => text === 'They called first'))
      .toBe(true)
  })
})

describe('the view of the board', () => {
  it('moves with the wheel over a note too, and zooms at the pointer with Ctrl', async () => {
    const { id } = await noteIn('usage touchpoints')
    const from = await noteAt(page, id)
    await page.mouse.move(from.x, from.y)
    await page.mouse.wheel(0, 40)
    await expect.poll(async () => Math.round((await noteAt(page, id)).y - from.y)).toBe(-40)
    await page.keyboard.down('Shift')
    await page.mouse.wheel(0, 30)
    await page.keyboard.up('Shift')
    await expect.poll(async () => Math.round((await noteAt(page, id)).x - from.x)).toBe(-30)
    const near = await noteAt(page, id)
    const before = await zoom()
    await page.mouse.move(near.x, near.y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await expect.poll(zoom).toBeGreaterThan(before)
    const after = await noteAt(page, id)
    expect(Math.hypot(after.x - near.x, after.y - near.y)).toBeLessThan(2)
  })

  it('keeps the titles beside their columns and rows, at the edge once the sheet is past it', async () => {
    const title = page.getByText('Support', { exact: true }).last()
    const leftOf = async () => (await title.boundingBox())?.x ?? NaN
    const beside = (await leftOf()) - (await cellBox(page, 'support thoughts')).x
    await page.mouse.move(700, 400)
    await page.mouse.wheel(120, 500)
    const canvas = await page.locator('.react-flow').boundingBox()
    const belowEdge = async () => ((await title.boundingBox())?.y ?? NaN) - (canvas?.y ?? NaN)
    await expect.poll(belowEdge).toBeLessThan(52)
    await painted(page)
    expect((await leftOf()) - (await cellBox(page, 'support thoughts')).x).toBeCloseTo(beside, 0)
    expect(await belowEdge()).toBeGreaterThanOrEqual(0)
  })

  it('moves with the middle button and with the space bar held, whatever is under the pointer', async () => {
    const { id } = await noteIn('usage touchpoints')
    const from = await noteAt(page, id)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down({ button: 'middle' })
    await page.mouse.move(from.x + 25, from.y + 15, { steps: 3 })
    await page.mouse.up({ button: 'middle' })
    const movedBy = async () => {
      const now = await noteAt(page, id)
      return [now.x - from.x, now.y - from.y].map(Math.round)
    }
    await expect.poll(movedBy).toEqual([25, 15])
    const moved = await noteAt(page, id)
    await page.locator('[data-cell="usage thoughts"]').focus()
    await page.keyboard.down('Space')
    await lead(page, moved, { x: -25, y: -15 })
    await page.mouse.up()
    await page.keyboard.up('Space')
    await expect.poll(movedBy).toEqual([0, 0])
  })
})

describe('what the board says', () => {
  it('names every note by what is written on it, tells its place, and has no barriers', async () => {
    const note = await noteIn('purchase pain-points')
    const card = page.locator(`.react-flow [data-note="${note.id}"]`)
    const described = await card.getAttribute('aria-description')
    expect(described).toMatch(/^Purchase; Pain points; Coral; Severity \d/)
    expect(await page.getByRole('button', { name: note.text }).count()).toBeGreaterThan(0)
    expect(await barriersIn(page, '.react-flow')).toEqual([])
  })
})

describe('fingers on the board', () => {
  it('drag a note with one, move the view beside it, and zoom with two wherever they are', async () => {
    const touch = await touching(page)
    const note = await noteIn('purchase touchpoints')
    const from = await noteAt(page, note.id)
    const step = (x: number, y: number, by: number) => ({ x: x + by, y: y + by / 2 })
    await touch('touchStart', from)
    for (let by = 4; by <= 24; by += 4) await touch('touchMove', step(from.x, from.y, by))
    await touch('touchEnd')
    await expect.poll(async () => (await kept(note.id))?.x).toBeGreaterThan(note.x)
    await painted(page)

    const put = await noteAt(page, note.id)
    const cell = await cellBox(page, 'usage emotion')
    await touch('touchStart', { x: cell.x + 5, y: cell.y + 5 })
    for (let by = 8; by <= 48; by += 8) await touch('touchMove', step(cell.x + 5, cell.y + 5, by))
    await touch('touchEnd')
    await expect.poll(async () => (await noteAt(page, note.id)).x).toBeGreaterThan(put.x + 20)

    const [before, place] = [await zoom(), await noteAt(page, note.id)]
    const pair = (by: number) => [
      { x: place.x - by, y: place.y },
      { x: place.x + 40 + by, y: place.y },
    ]
    await touch('touchStart', place)
    await touch('touchStart', ...pair(0))
    for (let by = 8; by <= 40; by += 8) await touch('touchMove', ...pair(by))
    await touch('touchEnd')
    await expect.poll(zoom).toBeGreaterThan(before)
    expect(real(problems)).toEqual([])
  })
})
