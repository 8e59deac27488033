import { sortedRecords } from '../../electron/core/base/sorted-records.ts'
import type { RunEdit } from '../../electron/core/run/run-edit.ts'
import { expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { slotsOfDay } from '../../electron/core/agenda/plan-days.ts'
import type { RecordEdit } from '../../electron/core/workshop/edit.ts'
import { tablesFrom } from '../../electron/core/workshop/tables.ts'
import type { ConsoleAtWork, PageOptions } from './console-page.ts'
import { showView } from './console-views.ts'
import { sent } from './sent-edits.ts'

/** A new two-day workshop in the room, and the console that shows its agenda. */
export async function openAgenda(at: ConsoleAtWork, options: PageOptions = {}) {
  await at.ask('settings.set', { language: 'en', theme: options.theme ?? 'light' })
  const { workshopId } = await at.ask('library.create', {
    agendaKey: 'two-day',
    name: 'Customer loyalty and retention',
    place: 'Phnom Penh',
    startDate: '2026-11-23',
    language: 'en',
    timeZone: 'Asia/Phnom_Penh',
    facilitator: 'Sokha Chan',
    organisation: 'Mekong Training',
    headCount: 24,
  })
  await at.ask('room.enter', { workshopId })
  const { page, problems } = await at.open(options)
  await showView(page, 'Agenda')
  const list = page.getByRole('grid', { name: 'Agenda' })
  await list.waitFor()
  return { page, problems, list, workshop: workshopOf(at, workshopId) }
}

/** The workshop as the host has it. */
function workshopOf(at: ConsoleAtWork, workshopId: string) {
  const tables = async () => tablesFrom((await at.host().readWorkshop(workshopId)).records)
  return {
    tables,
    async titles(day = 0) {
      const now = await tables()
      const dayId = sortedRecords(now.day)[day]?.id ?? ''
      return slotsOfDay(now, dayId).map(({ title }) => title.en)
    },
    async slot(title: string) {
      return [...(await tables()).slot.values()].find((slot) => slot.title.en === title)
    },
    send: (...edits: readonly (RecordEdit | RunEdit)[]) =>
      at.ask('workshop.edit', {
        workshopId,
        edits: edits.map((edit) => sent(edit)),
      }),
  }
}

/** Waits until the host has it so. */
export const hostHas = <T>(read: () => Promise<T>, wanted: T) => expect.poll(read).toEqual(wanted)

/** The row of a slot, by a part of what it says. */
export const rowOf = (list: Locator, title: string) => list.getByRole('row', { name: title })
const focusedRow = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[role="row"]')?.ariaLabel ?? null)
/** Waits until the focus is on a row that says this. */
export const rowFocused = (page: Page, part: string) =>
  expect.poll(() => focusedRow(page)).toContain(part)
/** The browser of the tests is older than one directive of the policy. */
export const real = (problems: readonly string[]) =>
  problems.filter((one) => !one.includes("'webrtc'"))
