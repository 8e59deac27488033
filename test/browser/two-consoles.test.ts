import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { makeGesture, type GestureKind } from '../helpers/board-gestures.ts'
import { drawnNotes, journeyMapOf, keptNotes, standOnBoard } from '../helpers/board-page.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { randomFrom, type Random } from '../helpers/fault-random.ts'
import { times } from '../helpers/long-run.ts'
import { makeWorkshop } from '../helpers/start-page.ts'

/** Gestures that each of the two consoles makes. */
const gestures = times(40, 150)
const seed = Number(process.env['SALA_SEED'] ?? 20_261_122)

let served: ConsoleAtWork
beforeAll(async () => {
  served = await consoleAtWork()
})
afterAll(() => served.close())

describe('two consoles on one board', () => {
  it(`end with the same board, which is the host’s, after ${2 * gestures} gestures at once`, async () => {
    const one = await served.open()
    await makeWorkshop(one.page, 'Customer loyalty')
    const board = await journeyMapOf(served.ask, 1)
    const other = await served.open()
    for (const { page } of [one, other]) await standOnBoard(page, board)

    const [first, second] = await Promise.all([
      work(one.page, randomFrom(seed)),
      work(other.page, randomFrom(seed + 1)),
    ])
    for (const { page } of [one, other]) {
      await allSaved(page)
      // Rows are weighed when a board is opened or fitted, never under a hand.
      await page.getByRole('button', { name: 'Fit' }).click()
    }
    const kept = keptNotes(
      await served.ask('workshop.open', { workshopId: board.workshopId }),
      board,
    )
    await expect.poll(() => drawnNotes(one.page)).toEqual(kept)
    await expect.poll(() => drawnNotes(other.page)).toEqual(kept)
    expect(await curveOf(one.page)).toEqual(await curveOf(other.page))
    expect(kept.length).toBeGreaterThan(times(5, 10))
    for (const kind of ['add', 'drag', 'type', 'delete', 'undo', 'curve'] as const) {
      expect((first.get(kind) ?? 0) + (second.get(kind) ?? 0), kind).toBeGreaterThan(times(0, 3))
    }
    expect([...one.problems, ...other.problems]).toEqual([])
  }, 240_000)
})

async function work(page: Page, random: Random): Promise<ReadonlyMap<GestureKind, number>> {
  const made = new Map<GestureKind, number>()
  for (let count = 0; count < gestures; count += 1) {
    const kind = await makeGesture(page, random)
    if (kind !== null) made.set(kind, (made.get(kind) ?? 0) + 1)
  }
  return made
}

/** What the last gestures have opened is let go of. Some changes met a note that the other had just taken away, and were told of; the rest is saved. */
async function allSaved(page: Page): Promise<void> {
  for (let open = 0; open < 3; open += 1) await page.keyboard.press('Escape')
  const saved = page.getByRole('banner').getByText('Saved', { exact: true })
  const refusal = page.getByRole('button', { name: 'OK' })
  await saved.or(refusal).first().waitFor()
  if (await refusal.isVisible()) await refusal.click()
  await saved.waitFor()
}

const curveOf = (page: Page) =>
  page
    .locator('.react-flow')
    .getByRole('slider')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-valuenow')))
