import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { StageAct } from '../../electron/core/stage/stage-act.ts'
import type { Language } from '../../electron/core/text/language.ts'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { openSample } from '../../electron/host/demo/open-sample.ts'
import { newId } from '../../electron/host/new-id.ts'
import { journeyMapOf, standOnBoard, type OpenedBoard } from '../helpers/board-page.ts'
import { lead, noteAt, painted } from '../helpers/canvas-page.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { telling } from '../helpers/long-run.ts'
import { real } from '../helpers/people-page.ts'
import { picture, sizes, type Size } from '../helpers/pictures.ts'
import { stageFaults } from '../helpers/stage-faults.ts'
import { scopeOfEdits, sent } from '../helpers/sent-edits.ts'
import { tablesFrom } from '../../electron/core/workshop/tables.ts'

/** Each language in light and dark, and in both sizes; the longest words first. */
const rooms = [
  ['km', 'dark', sizes[0]],
  ['en', 'light', sizes[1]],
  ['zh', 'light', sizes[0]],
  ['en', 'dark', sizes[0]],
  ['km', 'light', sizes[1]],
  ['zh', 'dark', sizes[1]],
] as const
type Theme = 'light' | 'dark'

/** Names that groups give themselves. */
const longNames = [
  'ក្រុម​អ្នក​ស្រាវជ្រាវ​ភាព​ស្មោះត្រង់​របស់​អតិថិជន',
  'ក្រុម​យើង​ស្រលាញ់​អតិថិជន​ជានិច្ច​និរន្តរ៍',
  'ទន្លេសាប',
  'ក្រុម​ផ្តល់​សេវាកម្ម​ល្អ​បំផុត​ប្រចាំ​ខេត្ត​សៀមរាប',
  'ភ្នំ​ក្រវាញ',
  'ក្រុម​ស្តារ​ទំនុកចិត្ត​អតិថិជន​ដែល​ចាកចេញ​ទៅ​ហើយ',
] as const

let at: ConsoleAtWork
let page: Page
let problems: readonly string[] = []
let board: OpenedBoard
beforeAll(async () => {
  at = await consoleAtWork()
  await openSample(at.host())
  await runMapSlot()
  board = await journeyMapOf(at.ask, 2)
})
afterAll(() => at.close())
afterEach(() => expect(real(problems)).toEqual([]))

const records = async (workshopId: Id) => (await at.ask('workshop.open', { workshopId })).records
const edit = async (workshopId: Id, ...edits: readonly Edit[]) => {
  const tables = tablesFrom(await records(workshopId))
  const orders = edits.map((one) => sent(one, newId(), scopeOfEdits([one], tables)))
  const results = await at.ask('workshop.edit', { workshopId, edits: orders })
  expect(results.map(({ kind }) => kind)).toEqual(edits.map(() => 'committed'))
}
/** Starts the slot in which the groups of the workshop in the room fill their maps. */
async function runMapSlot(): Promise<void> {
  const { workshopId } = await at.ask('room.get', {})
  if (workshopId === null) throw new Error('no workshop is in the room')
  const { slot } = await records(workshopId)
  const slotId = slot.find(({ boardKey }) => boardKey === 'journey-map')?.id ?? ''
  await edit(workshopId, { kind: 'run.start', slotId, runId: newId() })
}

/** A page of its own in this look; the one before is closed. */
async function openPage(language: Language, theme: Theme, size: Size): Promise<void> {
  await page?.context().close()
  await at.ask('settings.set', { language, theme })
  ;({ page, problems } = await at.open({ ...size, theme }))
  await page.locator('footer').waitFor()
  await settled()
}
const settled = async () => {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await painted(page)
}
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const noteIn = async (columnKey: string, rowKey: string): Promise<Id> => {
  const { note } = await records(board.workshopId)
  const found = note.find(
    (one) => one.boardId === board.boardId && one.columnKey === columnKey && one.rowKey === rowKey,
  )
  return found?.id ?? ''
}
const choose = async (columnKey: string, rowKey: string, button: 'left' | 'right' = 'left') => {
  const { x, y } = await noteAt(page, await noteIn(columnKey, rowKey))
  await page.mouse.click(x, y, { button })
}
const dialog = () => page.getByRole('dialog')
/** Takes a picture; hands back the texts that are cut off, and the buttons that are out of the window. */
const pictureOf = async (name: string) => [
  ...(await picture(page, 'board', name)),
  ...(await page.evaluate(() =>
    [...document.querySelectorAll('header button:not([role=tab]), [data-board-tools] button')]
      .filter((button) => button.getBoundingClientRect().right > innerWidth)
      .map((button) => `out of the window: ${button.textContent}`),
  )),
]

/** What a person does before each picture of a board; before each the whole board is in view, and nothing chosen. */
const scenes: readonly (readonly [name: string, go: () => Promise<unknown>])[] = [
  ['whole', () => Promise.resolve()],
  [
    'near',
    async () => {
      await press('Control+0')
      await page.mouse.move(700, 400)
      await page.mouse.wheel(190, 130)
    },
  ],
  [
    'chosen',
    async () => {
      await choose('usage', 'pain-points')
      await page.keyboard.down('Shift')
      await choose('purchase', 'pain-points')
      await page.keyboard.up('Shift')
    },
  ],
  ['chosen-low', () => choose('usage', 'responsible-team')],
  [
    'dragged',
    async () => {
      const from = await noteAt(page, await noteIn('usage', 'opportunities'))
      await page.mouse.click(from.x, from.y)
      const to = await noteAt(page, await noteIn('purchase', 'responsible-team'))
      await lead(page, from, { x: to.x - from.x, y: to.y - from.y })
    },
  ],
  [
    'editing',
    async () => {
      await choose('support', 'thoughts')
      await press('F2')
      await page.locator('[data-note] textarea').waitFor()
    },
  ],
  ['point', () => page.locator('[data-point^="usage"]').focus()],
  [
    'move-to',
    async () => {
      await choose('support', 'pain-points')
      await press('m')
      await dialog().waitFor()
    },
  ],
  [
    'menu',
    async () => {
      await choose('awareness', 'pain-points', 'right')
      await page.getByRole('menu').waitFor()
    },
  ],
]

describe.each(telling(rooms, 2))('the board in %s, %s', (language, theme, size) => {
  const lookAs = (name: string) => pictureOf(`${name}-${language}-${theme}-${size.width}`)
  beforeAll(async () => {
    await openPage(language, theme, size)
  })

  it('has a card of each group in the console', async () => {
    await page.locator('main li svg').first().waitFor()
    expect(await lookAs('cards')).toEqual([])
    await standOnBoard(page, board)
  })

  it.each(scenes)('fits its words: %s', async (name, go) => {
    await press('Escape', 'Escape', 'Escape', 'Shift+Digit1')
    await page.mouse.up()
    await painted(page)
    await go()
    await settled()
    expect(await lookAs(name)).toEqual([])
  })

  const isSmall = size === sizes[0]
  if (isSmall)
    it('goes to paper', async () => {
      await press('Escape', 'Escape')
      await page.locator('[data-surface=board] header button[data-rac]').nth(-2).click()
      await dialog().locator('figure svg').waitFor()
      await settled()
      expect(await lookAs('export')).toEqual([])
      await dialog().locator('footer button').last().click()
      await dialog().locator('ul li').first().waitFor()
      expect(await lookAs('exported')).toEqual([])
    })
})

/** What the room sees, and how it is put there. */
const walls = [
  ['whole-of-two', 'km', 'en', 'dark', null],
  ['part', 'zh', 'km', 'light', { x: 484, y: 440, width: 560, height: 300 }],
  ['whole', 'en', null, 'light', null],
] as const

describe('the board in the room', () => {
  it.each(telling(walls, 2))(
    'is read from far: %s',
    async (name, language, second, theme, area) => {
      const act = (one: StageAct) => at.ask('room.stage', { act: one })
      await act({ kind: 'second-language', language: null })
      while ((await at.ask('room.get', {})).stage.language !== language) {
        await act({ kind: 'language' })
      }
      await act({ kind: 'second-language', language: second })
      await act({ kind: 'board', boardId: board.boardId, area })
      await openPage('en', theme, sizes[1])
      await page.goto(page.url().replace('/start/', '/stage/'))
      for (const size of [sizes[1], { width: 1024, height: 768 }]) {
        await page.setViewportSize(size)
        await page.locator('[data-scene=board] [role=img]').waitFor()
        await settled()
        expect(await picture(page, 'board', `stage-${name}-${size.width}`)).toEqual([])
        expect(await stageFaults(page)).toEqual([])
      }
    },
  )
})

describe('the board of a workshop that has only begun', () => {
  beforeAll(async () => {
    const { workshopId } = await at.ask('library.create', {
      agendaKey: 'two-day',
      name: 'Loyalty',
      place: '',
      startDate: '2026-11-24',
      language: 'km',
      timeZone: 'Asia/Phnom_Penh',
      facilitator: '',
      organisation: '',
      headCount: 36,
    })
    const groups = longNames.map((name, index): Edit => {
      const record = { id: newId(), rank: `a${index}`, number: index + 1, name }
      return { kind: 'group.add', record }
    })
    await edit(workshopId, ...groups)
    await at.ask('room.enter', { workshopId })
    await runMapSlot()
  })

  it.each(telling(rooms, 1))('says what to do, %s', async (language, theme, size) => {
    await openPage(language, theme, size)
    const name = `${language}-${theme}-${size.width}`
    expect(await pictureOf(`empty-cards-${name}`)).toEqual([])
    await standOnBoard(page, await journeyMapOf(at.ask, 4))
    await settled()
    expect(await pictureOf(`empty-${name}`)).toEqual([])
  })
})
