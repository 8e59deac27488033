import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { systemClock, type Clock } from '../../electron/host/clock.ts'
import { newId } from '../../electron/host/new-id.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { sent } from '../helpers/sent-edits.ts'

const hourMs = 3_600_000
const yearMs = 365 * 24 * hourMs
let setMs = 0
/** A wall clock that is set when the test says so. */
const clock: Clock = { ...systemClock, now: () => systemClock.now() + setMs }
let at: ConsoleAtWork
let page: Page
let problems: readonly string[]
let workshopId = ''

beforeAll(async () => void (at = await consoleAtWork({ clock })))
afterAll(() => at.close())

/** A workshop that has run for a moment without anybody in its room. */
beforeEach(async () => {
  setMs = 0
  const made = await at.ask('library.create', {
    agendaKey: 'two-day',
    name: 'Customer loyalty',
    startDate: '2026-11-24',
    language: 'en',
    timeZone: 'Asia/Phnom_Penh',
    place: 'Phnom Penh',
    facilitator: '',
    organisation: '',
    headCount: 24,
  })
  workshopId = made.workshopId
  const { slot } = (await at.ask('workshop.open', { workshopId })).records
  const start = { kind: 'run.start', slotId: slot[0]?.id ?? '', runId: newId() } as const
  await at.ask('workshop.edit', { workshopId, edits: [sent(start)] })
})
afterEach(async () => {
  expect(problems).toEqual([])
  await page.context().close()
})

async function enter() {
  await at.ask('room.enter', { workshopId })
  ;({ page, problems } = await at.open())
  await page.locator('footer').waitFor()
}

const run = async () => (await at.ask('workshop.open', { workshopId })).records.slot_run[0]

describe('a slot that nobody watched', () => {
  it('stands still, and asks whether the hours since count', async () => {
    setMs = 3 * hourMs
    await enter()
    await page.getByText('This slot was last seen running 3 h ago').waitFor()
    await page.getByRole('status').and(page.getByText('Paused')).waitFor()
    await page.getByRole('button', { name: 'No, leave it out' }).click()
    await page.getByText('last seen running').waitFor({ state: 'detached' })
    expect((await run())?.pausedTotalMs).toBeGreaterThan(3 * hourMs - 60_000)
  })

  it('says that the clock has gone back, and goes on with the time left as it was', async () => {
    setMs = -yearMs
    await enter()
    await page.getByText(/^The laptop’s clock went back, to \d+ \w+ \d{4} \d\d:\d\d$/).waitFor()
    await page.getByRole('button', { name: 'Yes, count that time' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Resume with the time left as it was' }).click()
    await page.getByText('clock went back').waitFor({ state: 'detached' })
    expect((await run())?.pausedMs).toBeNull()
  })
})

describe('the list of backups', () => {
  it('stands in the order made, and marks a date that cannot be right', async () => {
    const { records } = await at.ask('workshop.open', { workshopId })
    const id = records.workshop[0]?.id ?? ''
    const made = []
    for (const ms of [0, yearMs, 1]) {
      setMs = ms
      // Where nothing has changed, the newest backup is the one.
      const edit = { kind: 'workshop.edit', id, fields: { place: `Room ${ms}` } } as const
      await at.ask('workshop.edit', { workshopId, edits: [sent(edit)] })
      made.unshift((await at.ask('backup.make', { workshopId })).id)
    }
    await enter()
    await page.locator('header button[aria-haspopup]').first().click()
    await page.getByRole('menuitem', { name: 'Restore from backup…' }).click()
    const rows = page.getByRole('dialog').locator('[role="row"][data-key]:not([data-key^="day-"])')
    await rows.nth(2).waitFor()
    const shown = await rows.evaluateAll((list) => list.map((row) => row.getAttribute('data-key')))
    expect(shown).toEqual(made)
    const doubted = rows.filter({ hasText: 'This date may be wrong' })
    expect(await doubted.getAttribute('data-key')).toBe(made[1])
  })
})
