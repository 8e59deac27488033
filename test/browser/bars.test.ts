import type { Page } from 'playwright-core'
import agenda from '../../assets/texts/agenda.json' with { type: 'json' }
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { idOf } from '../helpers/workshop-arbitrary.ts'
import { languages } from '../../electron/core/text/language.ts'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { showView } from '../helpers/console-views.ts'
import { telling } from '../helpers/long-run.ts'
import { newId } from '../../electron/host/new-id.ts'
import { sent } from '../helpers/sent-edits.ts'

let at: ConsoleAtWork
let workshopId: Id

beforeAll(async () => void (at = await consoleAtWork()))
afterAll(() => at.close())
beforeEach(async () => {
  ;({ workshopId } = await at.ask('library.create', {
    ...{ agendaKey: 'two-day', name: 'Customer loyalty and retention for managers of branches' },
    ...{
      startDate: '2026-11-24',
      language: 'en',
      timeZone: 'Asia/Phnom_Penh',
      place: 'Phnom Penh',
    },
    ...{ facilitator: '', organisation: '', headCount: 27 },
  }))
  await at.ask('room.enter', { workshopId })
})
afterEach(async () => void (await at.ask('settings.set', { language: 'en' })))

async function edit(...edits: readonly Edit[]): Promise<void> {
  const results = await at.ask('workshop.edit', { workshopId, edits: [sent(edits)] })
  expect(results.map(({ kind }) => kind)).not.toContain('refused')
}

/** The place of each control of the bars, and of what must be found without looking. */
const boxes = (page: Page) =>
  page
    .locator('header')
    .first()
    .locator('button, time, strong')
    .or(page.locator('footer button'))
    .evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect()
        return [x, y, width, height].map(Math.round).join(' ')
      }),
    )

/** Words that stand in two lines, or run out of their control. */
const broken = (page: Page) =>
  page
    .locator('footer button')
    .evaluateAll((all) =>
      all
        .filter(
          (one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1,
        )
        .map((one) => one.textContent),
    )

/** Words of a control, or the forecast, that are cut for want of room; what undo and the clicker name may be. */
const cut = (page: Page) =>
  page
    .locator('footer button:not([data-keeps-scope] *, [data-names-slot]) > span')
    .or(page.locator('header').first().locator('[data-figures]'))
    .evaluateAll((all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
    )

async function speak(page: Page, language: string): Promise<void> {
  await at.ask('settings.set', { language: language as 'en' })
  await page.waitForFunction((tag) => document.documentElement.lang.startsWith(tag), language)
}

const undoSays = (page: Page, words: RegExp) =>
  page.locator('footer').getByRole('button', { name: words }).waitFor()

const sizes = [
  [1366, 701],
  [1920, 1080],
  [1280, 720],
  [1024, 680],
] as const

describe.each(telling(sizes, 1))('the bars at %i × %i', (width, height) => {
  it('have every control in one place, whatever runs, is undone or in which language', async () => {
    const { page } = await at.open({ width, height })
    await page.locator('footer').waitFor()
    const first = await boxes(page)
    const same = async (state: string) => {
      expect(await boxes(page), state).toEqual(first)
      expect(await broken(page), state).toEqual([])
      if (width >= 1366) expect(await cut(page), state).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, state).toBe(width)
    }
    const { records } = await at.ask('workshop.open', { workshopId })
    const slots = records.slot.toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    const [day] = records.day
    const slot = slots[0]!
    const long = 'Why customers stay, why they leave, and what that has to do with every one of us'
    const states: readonly (readonly [RegExp, readonly Edit[]])[] = [
      [/^Undo .*→/, [{ kind: 'day.edit', id: day!.id, fields: { startMinute: 435 } }]],
      [
        /^Undo .*title/,
        [{ kind: 'slot.edit', id: slot.id, fields: { title: { en: long, km: long, zh: long } } }],
      ],
      [
        /^Undo .*About/,
        [{ kind: 'workshop.edit', id: records.workshop[0]!.id, fields: { place: 'Siem Reap' } }],
      ],
      [/^Undo Start/, [{ kind: 'run.start', slotId: slot.id, runId: newId() }]],
      [/^Undo \+5 min/, [{ kind: 'run.extend', byMs: 300_000 }]],
      [/^Undo Pause/, [{ kind: 'run.pause' }]],
      [/^Undo Resume/, [{ kind: 'run.resume' }]],
      [/^Undo .*−/, [{ kind: 'run.extend', byMs: -(slot.durationMin + 5) * 60_000 }]],
      [/^Undo (?:Next|start of)/, [{ kind: 'run.start', slotId: slots[1]!.id, runId: newId() }]],
      [/^Undo End/, [{ kind: 'run.finish' }]],
    ]
    await same('idle')
    for (const [words, edits] of states) {
      await edit(...edits)
      await undoSays(page, words)
      await same(String(words))
      if (!['extend', 'finish'].some((kind) => edits[0]?.kind === `run.${kind}`)) continue
      for (const language of languages) {
        await speak(page, language)
        await same(`${String(words)} ${language}`)
      }
      await speak(page, 'en')
    }
    await page.context().close()
  })
})

describe('undo', () => {
  it('of the bar is run and agenda, of the people theirs, and Ctrl+Z goes by the hand', async () => {
    const { page } = await at.open()
    const footer = page.locator('footer')
    const people = page.locator('[data-scope="people"]')
    await footer.waitFor()
    await showView(page, 'People')
    await page.keyboard.press('Space')
    await page.getByRole('timer').waitFor()
    await footer.getByRole('button', { name: '+5 min' }).click()
    await undoSays(page, /^Undo \+5 min/)
    await edit({
      kind: 'person.add',
      record: {
        ...{ id: idOf(45, 1), rank: 'a1', name: 'Sok Dara', latinName: '', honorific: '' },
        ...{ organisationId: null, role: '', language: null, attendsAs: 'participant' },
        ...{ phone: '', email: '', sex: '', supervisorContact: '' },
      },
    })
    const ofPeople = people.getByRole('button', { name: 'Undo new: Sok Dara' })
    await ofPeople.waitFor()
    await page.getByRole('row', { name: /Sok Dara/ }).click()
    await undoSays(page, /^Undo \+5 min/)
    await page.keyboard.press('Control+z')
    await ofPeople.waitFor({ state: 'detached' })
    await undoSays(page, /^Undo \+5 min/)
    await footer.getByRole('button', { name: '+1 min' }).click()
    await undoSays(page, /^Undo \+1 min/)
    await page.keyboard.press('Control+z')
    await undoSays(page, /^Undo \+5 min/)
    await page.context().close()
  })

  it('after Next stands in a toast that names the slot', async () => {
    const { page } = await at.open()
    await page.locator('footer').waitFor()
    await page.keyboard.press('Space')
    await page.getByRole('timer').waitFor()
    const ended = async () =>
      (await at.ask('workshop.open', { workshopId })).records.slot_run.filter(
        ({ endedMs }) => endedMs !== null,
      ).length
    await expect
      .poll(async () => {
        await page.getByRole('button', { name: 'Start this slot now' }).click()
        return ended()
      })
      .toBeGreaterThan(0)
    const toast = page.getByRole('alertdialog').filter({ hasText: /ended at \d\d:\d\d/ })
    await toast.getByRole('button', { name: /^Undo/ }).click()
    await expect.poll(ended).toBe(0)
    await page.context().close()
  })
})

describe('a field that was left by a press of the bar', () => {
  it('has no caret any more: keys act, also with a box to tick at hand', async () => {
    const { page } = await at.open()
    await page.locator('footer').waitFor()
    await showView(page, 'Agenda')
    await page.getByRole('tab', { name: 'Day', exact: true }).click()
    const box = page.getByRole('checkbox').first()
    const before = await box.isChecked()
    await page.getByText(agenda['day.hold'].en).click()
    await expect.poll(() => box.isChecked()).toBe(!before)
    await undoSays(page, /^Undo .*\d\d:\d\d/)
    await page.keyboard.press('Control+z')
    await expect.poll(() => box.isChecked()).toBe(before)
    const field = page.getByRole('tabpanel', { name: 'Day' }).getByRole('textbox').first()
    await field.click()
    await page
      .locator('footer')
      .getByRole('button', { name: /^Start/ })
      .click()
    await page.getByRole('timer').waitFor()
    const text = await field.inputValue()
    await page.keyboard.press('b')
    await expect.poll(async () => (await at.ask('room.get', {})).stage.black).toBe(true)
    await page.keyboard.press('Space')
    await page.getByText('Paused').first().waitFor()
    expect(await field.inputValue()).toBe(text)
    await page.context().close()
  })
})
