import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { newId } from '../../electron/host/new-id.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { showView, wall } from '../helpers/console-views.ts'
import { choose, menuGone } from '../helpers/menus.ts'
import { scopeOfEdits, sent } from '../helpers/sent-edits.ts'
import { tablesFrom } from '../../electron/core/workshop/tables.ts'

let at: ConsoleAtWork
let page: Page
let problems: readonly string[]
let workshopId: Id
const groupIds = [newId(), newId(), newId()] as const
const names = ['Mekong', 'Tonle Sap', 'Bassac'] as const

beforeAll(async () => void (at = await consoleAtWork()))
afterAll(() => at.close())

beforeEach(async () => {
  const made = await at.ask('library.create', {
    agendaKey: 'two-day',
    name: 'Customer loyalty',
    startDate: '2026-11-24',
    language: 'en',
    timeZone: 'Asia/Phnom_Penh',
    place: '',
    facilitator: '',
    organisation: '',
    headCount: 18,
  })
  workshopId = made.workshopId
  await edit(
    ...groupIds.map((id, index): Edit => {
      const name = names[index] ?? ''
      return { kind: 'group.add', record: { id, rank: `a${index}`, number: index + 1, name } }
    }),
  )
  await at.ask('room.enter', { workshopId })
  ;({ page, problems } = await at.open())
  await showView(page, 'Groups')
})
afterEach(async () => {
  expect(problems).toEqual([])
  await page.context().close()
})

const records = async () => (await at.ask('workshop.open', { workshopId })).records
const edit = async (...edits: readonly Edit[]) => {
  const tables = tablesFrom(await records())
  const gestures = edits.map((one) => sent(one, newId(), scopeOfEdits([one], tables)))
  return at.ask('workshop.edit', { workshopId, edits: gestures })
}
const stage = async () => (await at.ask('room.get', {})).stage
const eventually = <T>(read: () => Promise<T>) => expect.poll(read)
const template = async (key = 'journey-map') =>
  (await records()).template.find((one) => one.key === key)?.id ?? ''
const boardId = async (groupId: Id | null) => {
  const templateId = await template()
  return (await records()).board.find(
    (board) => board.groupId === groupId && board.templateId === templateId,
  )?.id
}
/** The board itself; the console behind it stays in the page, hidden. */
const panel = () => page.locator('#board-panel')
const tab = (name: string) => page.getByRole('tab', { name })
const opened = () =>
  page.locator('[data-surface="board"]').getByRole('tab', { selected: true }).textContent()
const card = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) })
const notesShown = () => panel().locator('[data-note]')
const runMapSlot = async () => {
  const slotId = (await records()).slot.find(({ boardKey }) => boardKey === 'journey-map')?.id ?? ''
  await edit({ kind: 'run.start', slotId, runId: newId() })
}
const addNote = async (groupId: Id, text: string, column = 0) => {
  const { boardId: onBoard } = await at.ask('board.open', {
    workshopId,
    templateId: await template(),
    groupId,
  })
  const { columns, rows, note } =
    (await records()).template.find(({ key }) => key === 'journey-map')?.board ?? fail('no map')
  const columnKey = columns[column]?.key ?? ''
  const place = { boardId: onBoard, columnKey, rowKey: rows[0]?.key ?? '' }
  const look = { colour: 'sun', severity: null, author: '', rank: 'a0', x: 4, y: 4 } as const
  const id = newId()
  await edit({ kind: 'note.add', record: { id, ...place, ...look, ...note, text } })
  return id
}
function fail(why: string): never {
  throw new Error(why)
}

describe('the board page', () => {
  it('opens from the card of a group while its slot runs, and makes the board', async () => {
    await runMapSlot()
    expect(await boardId(groupIds[1])).toBeUndefined()
    await card('Tonle Sap').click()
    await tab('Tonle Sap').waitFor()
    expect(await opened()).toBe('Tonle Sap')
    await page.getByText('0 of 40 cells filled').waitFor()
    expect(await boardId(groupIds[1])).toBeDefined()
    expect(await page.getByRole('timer').textContent()).toMatch(/^\d+:\d\d$/)
  })

  it('goes from group to group by tab and by key, each with its own notes', async () => {
    await addNote(groupIds[0], 'of Mekong')
    await addNote(groupIds[1], 'of Tonle Sap')
    await runMapSlot()
    await card('Mekong').click()
    await panel().getByText('of Mekong').waitFor()
    await page.keyboard.press('Control+PageDown')
    await panel().getByText('of Tonle Sap').waitFor()
    expect(await notesShown().count()).toBe(1)
    await page.keyboard.press('Alt+3')
    await eventually(opened).toBe('Bassac')
    await page.keyboard.press('Control+PageDown')
    await eventually(opened).toBe('Mekong')
    await page.keyboard.press('Control+PageUp')
    await eventually(opened).toBe('Bassac')
    await tab('Tonle Sap').click()
    await panel().getByText('of Tonle Sap').waitFor()
  })

  it('keeps letters, Space and signs from the slot; clicker and black act as before', async () => {
    await page.keyboard.press('g')
    await tab('Mekong').waitFor()
    await panel().locator('[data-cell]').first().waitFor()
    await page.locator('header').getByRole('tab').first().focus()
    for (const key of ['n', 'Escape', ' ', '+', '-', 'b', 't', 'f', 'l']) {
      await page.keyboard.press(key)
    }
    expect((await records()).slot_run).toEqual([])
    expect(await stage()).toMatchObject({ black: false, frozen: null, scene: 'slot' })
    await page.keyboard.press('.')
    await eventually(async () => (await stage()).black).toBe(true)
    await panel().getByText('Black: the room sees nothing').waitFor()
    await page.keyboard.press('PageDown')
    await eventually(async () => (await records()).slot_run.length).toBe(1)
    expect(await tab('Mekong').count()).toBe(1)
  })

  it('takes back what was done on this board, never the time of the slot', async () => {
    await runMapSlot()
    await edit({ kind: 'run.extend', byMs: 60_000 })
    const noteId = await addNote(groupIds[0], 'one wish')
    await edit({ kind: 'note.edit', id: noteId, fields: { text: 'another wish' } })
    await card('Mekong').click()
    await panel().getByText('another wish').waitFor()
    await page.keyboard.press('Control+z')
    await panel().getByText('one wish').waitFor()
    await page.keyboard.press('Control+z')
    await eventually(() => notesShown().count()).toBe(0)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+y')
    await panel().getByText('one wish').waitFor()
    const [run] = (await records()).slot_run
    expect(run?.extendedMs).toBe(60_000)
    expect(await boardId(groupIds[0])).toBeDefined()
  })

  it('is open again after a reload, and gives the focus back when it is left', async () => {
    await runMapSlot()
    await card('Bassac').click()
    await tab('Bassac').waitFor()
    await page.reload()
    await eventually(opened).toBe('Bassac')
    await page.keyboard.press('Alt+ArrowLeft')
    await showView(page, 'Groups')
    await card('Mekong').click()
    await tab('Mekong').waitFor()
    await page.getByRole('button', { name: 'Back to the console' }).click()
    await eventually(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toMatch(
      /^Mekong/,
    )
  })

  it('lets nothing of the console behind have the focus', async () => {
    await page.keyboard.press('g')
    await tab('Mekong').waitFor()
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('F6')
      const inside = () => document.activeElement?.closest('[data-surface="board"]') !== null
      expect(await page.evaluate(inside)).toBe(true)
    }
  })

  it('says so when somebody removes the board, and begins a new one on demand', async () => {
    await runMapSlot()
    await card('Mekong').click()
    await page.getByText('0 of 40 cells filled').waitFor()
    const first = (await boardId(groupIds[0])) ?? ''
    await edit({ kind: 'board.remove', id: first })
    await page.getByText('This board is no longer there').waitFor()
    await page.getByRole('button', { name: 'Start a new board' }).click()
    await page.getByText('0 of 40 cells filled').waitFor()
    expect(await boardId(groupIds[0])).not.toBe(first)
  })

  it('opens another kind of board, the one of the slot first', async () => {
    await runMapSlot()
    await card('Mekong').click()
    await page.locator('h1').getByRole('button').click()
    expect(await page.getByRole('menuitem').first().textContent()).toBe('Journey map')
    await page.getByRole('menuitem', { name: 'Retention strategy' }).click()
    await page.getByText('0 of 24 cells filled').waitFor()
    expect(await opened()).toBe('Mekong')
  })
})

describe('a board in the room', () => {
  it('is shown, a part of it, frozen while the group goes on, and taken off', async () => {
    const noteId = await addNote(groupIds[0], 'as the room sees it')
    await runMapSlot()
    await card('Mekong').click()
    await panel().getByText('as the room sees it').waitFor()
    await page.getByRole('button', { name: 'Show in the room' }).click()
    const shown = page.getByRole('button', { name: 'In the room' })
    await shown.click()
    expect(await stage()).toMatchObject({
      scene: 'board',
      board: { boardId: await boardId(groupIds[0]), area: null },
    })
    await page.getByRole('menuitem', { name: 'Stop showing the board' }).waitFor()
    await page.keyboard.press('Escape')
    await menuGone(page)
    await page.getByRole('button', { name: 'Freeze' }).click()
    await panel().getByText('Frozen: the room sees the old picture').waitFor()
    await edit({ kind: 'note.edit', id: noteId, fields: { text: 'later' } })
    await panel().getByText('later').waitFor()
    expect(JSON.stringify((await stage()).frozen)).toContain('as the room sees it')
    await page.keyboard.press('Alt+ArrowLeft')
    await showView(page, 'Teach')
    const shownBoard = wall(page).locator('[data-scene="board"]')
    await shownBoard.getByText('as the room sees it').waitFor()
    await page.keyboard.press('f')
    await shownBoard.getByText('later').waitFor()
    await page.getByRole('button', { name: 'Stage', exact: true }).click()
    await page.getByRole('radio', { name: 'Slide or step' }).click()
    await wall(page).locator('[data-scene="steps"]').waitFor()
  })

  it('shows the part that is in view', async () => {
    await runMapSlot()
    await card('Mekong').click()
    await page.getByRole('button', { name: 'Show in the room' }).click()
    await page.getByRole('button', { name: 'In the room' }).waitFor()
    await panel().locator('[data-cell]').first().focus()
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+Equal')
    const inTheRoom = page.getByRole('button', { name: 'In the room' })
    await choose(page, inTheRoom, 'Show this part')
    await eventually(async () => (await stage()).board?.area?.width ?? 0).toBeGreaterThan(100)
    await choose(page, inTheRoom, 'Show the whole board')
    await eventually(async () => (await stage()).board?.area).toBe(null)
  })
})

describe('the card of a group', () => {
  it('says in a word who is clearly behind, and stands in a warning frame as long', async () => {
    const fill = async (groupId: Id, columns: number) => {
      for (let column = 0; column < columns; column += 1) await addNote(groupId, 'x', column)
    }
    await fill(groupIds[0], 5)
    await fill(groupIds[1], 4)
    await runMapSlot()
    await page.getByRole('button', { name: /^Bassac.*Behind.*Nothing yet/ }).waitFor()
    expect(await page.getByText('Behind', { exact: true }).count()).toBe(1)
    const frame = (name: string) =>
      page
        .getByRole('listitem')
        .filter({ has: card(name) })
        .evaluate((one) => getComputedStyle(one).borderTopColor)
    expect(await frame('Bassac')).not.toBe(await frame('Mekong'))
    await fill(groupIds[2], 3)
    await page.getByRole('button', { name: /^Bassac(?!.*Behind).*3 notes, 2 columns/ }).waitFor()
    expect(await frame('Bassac')).toBe(await frame('Mekong'))
  })

  it('shows its board in the room by S, also one that is not there yet, and takes it off', async () => {
    await runMapSlot()
    await card('Tonle Sap').focus()
    await page.keyboard.press('s')
    await page.getByRole('button', { name: /^Tonle Sap.*In the room/ }).waitFor()
    expect((await stage()).board?.boardId).toBe(await boardId(groupIds[1]))
    await page
      .getByRole('listitem')
      .getByRole('button', { name: 'Show in the room' })
      .last()
      .click()
    await page.getByRole('button', { name: /^Bassac.*In the room/ }).waitFor()
    expect((await stage()).board?.boardId).toBe(await boardId(groupIds[2]))
    await card('Bassac').focus()
    await page.keyboard.press('s')
    await eventually(async () => (await stage()).scene).toBe('slot')
  })
})

describe('two consoles', () => {
  it('open the same board at the same moment, and see each other’s edits and the card', async () => {
    const other = await at.open()
    await showView(other.page, 'Groups')
    await runMapSlot()
    const otherCard = other.page.getByRole('button', { name: /^Bassac/ })
    await Promise.all([card('Bassac').click(), otherCard.click()])
    await page.getByText('0 of 40 cells filled').waitFor()
    await other.page.getByText('0 of 40 cells filled').waitFor()
    expect((await records()).board.filter(({ groupId }) => groupId === groupIds[2])).toHaveLength(1)
    await other.page.keyboard.press('Alt+ArrowLeft')
    await addNote(groupIds[2], 'seen by both')
    await panel().getByText('seen by both').waitFor()
    await page.getByText('1 of 40 cells filled').waitFor()
    await other.page.getByRole('button', { name: /^Bassac.*1 note, 4 columns empty/ }).waitFor()
    expect(other.problems).toEqual([])
    await other.page.context().close()
  })
})
