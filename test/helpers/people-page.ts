import type { Locator, Page } from 'playwright-core'
import type { Language } from '../../electron/core/text/language.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import type { ConsoleAtWork } from './console-page.ts'
import { showView } from './console-views.ts'

export type PeopleBoardAtWork = Awaited<ReturnType<typeof openBoard>>

/** A new workshop in the room, and the people of its console in a new page. */
export async function openBoard(at: ConsoleAtWork, language: Language = 'en') {
  const { workshopId } = await at.ask('library.create', {
    agendaKey: 'two-day',
    name: 'Loyalty',
    place: 'Phnom Penh',
    startDate: '2026-11-23',
    language,
    timeZone: 'Asia/Phnom_Penh',
    facilitator: '',
    organisation: '',
    headCount: 24,
  })
  await at.ask('settings.set', { language: 'en' })
  await at.ask('room.enter', { workshopId })
  const { page, problems } = await at.open()
  await showView(page, 'People')
  const board = page.locator('[data-scope=people]')
  await board.getByRole('heading', { name: 'People', exact: true }).waitFor()
  const records = async () => (await at.ask('workshop.open', { workshopId })).records
  return { workshopId, page, problems, board, records }
}

/** The board of a class with these people, in groups by number; 0 is none. */
export async function openClass(
  at: ConsoleAtWork,
  people: Readonly<Record<string, number>>,
  groups = 4,
) {
  const opened = await openBoard(at)
  const { page, board } = opened
  await board.getByRole('button', { name: 'Import a participant list…' }).click()
  const lines = Object.entries(people).map(([name, group]) => `${name},${group || ''}`)
  await paste(page, ['Name,Group', ...lines].join('\n'))
  await page.getByRole('button', { name: /^Add \d+ pe/ }).click()
  await board.getByRole('row').first().waitFor()
  await board.getByRole('button', { name: 'Make groups…' }).click()
  await page.getByRole('textbox', { name: 'Number of groups' }).fill(String(groups))
  await page.getByText('Assign everyone to the groups').click()
  await page.getByRole('button', { name: new RegExp(`^Make ${groups} group`) }).click()
  await listOf(board, `Group ${groups}`).waitFor()
  return opened
}

export const paste = async (page: Page, text: string) =>
  page.getByRole('textbox', { name: 'Or paste names here' }).fill(text)
export const listOf = (board: Locator, group: string) =>
  board.getByRole('grid', { name: `People in ${group}`, exact: true })
export const personIn = (board: Locator, group: string, name: string) =>
  listOf(board, group).getByRole('row', { name })
export const real = (problems: readonly string[]) =>
  problems.filter((one) => !one.includes("'webrtc'"))

/** The groups that a person has been in, by number, with begin and end. */
export async function pathOf(records: PeopleBoardAtWork['records'], name: string) {
  const { person, membership, group } = await records()
  const id = person.find((one) => one.name === name)?.id
  const numberOf = (groupId: Id) => group.find((one) => one.id === groupId)?.number
  return membership
    .filter(({ personId }) => personId === id)
    .toSorted((a, b) => a.sinceMs - b.sinceMs)
    .map(({ groupId, sinceMs, untilMs }) => ({ group: numberOf(groupId), sinceMs, untilMs }))
}
/** Buttons and fields too small for a finger; what only the keyboard shows is as large as its row. */
export const smallTargets = (board: Locator) =>
  board.locator('button:visible, input:visible, textarea:visible').evaluateAll((all) =>
    all
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect()
        return Math.min(width, height) < 44
      })
      .map((one) => `${one.tagName} ${one.ariaLabel ?? one.textContent}`),
  )
