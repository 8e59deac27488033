import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../electron/host/new-id.ts'
import { hostHas, openAgenda, real, rowOf } from '../helpers/agenda-page.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'

let at: ConsoleAtWork
beforeAll(async () => void (at = await consoleAtWork()))
afterAll(() => at.close())

const size = { width: 1366, height: 701 }
const practice = 'Pain points and emotions at each stage'
const grid = 'Loyalty and value: whom do we look after first?'

async function openMenuOf(page: Page, title: string): Promise<void> {
  const row = rowOf(page.getByRole('grid', { name: 'Agenda' }), title)
  await row.scrollIntoViewIfNeeded()
  await row.click()
  await row.getByRole('button', { name: `More actions for “${title}”` }).click()
}

describe('a block of the course', () => {
  it('takes the place of a practice: what it changes is said before, one undo gives it back', async () => {
    const { page, problems, workshop } = await openAgenda(at, size)
    const before = await workshop.titles(0)
    const old = await workshop.slot(practice)
    await openMenuOf(page, practice)
    await page.getByRole('menuitem', { name: 'Replace by…' }).click()
    const dialog = page.getByRole('dialog', { name: `In place of “${practice}”` })
    const blocks = dialog.getByRole('listbox', { name: 'Blocks of the course' })
    await blocks.getByRole('option', { name: grid }).click()
    const saved = (old?.durationMin ?? 0) - 20
    const words = `20 min in place of ${old?.durationMin} min. The room gets ${saved} min back.`
    await dialog.getByText(words).waitFor()
    await dialog.getByText(/^Practice: .+, so far .+\.$/).waitFor()
    await dialog.getByText(/^The day (still )?ends /).waitFor()
    expect(await workshop.titles(0)).toEqual(before)
    await dialog.getByRole('button', { name: 'Replace', exact: true }).click()
    await hostHas(
      () => workshop.titles(0),
      before.map((title) => (title === practice ? grid : title)),
    )
    const slot = await workshop.slot(grid)
    expect(slot).toMatchObject({ id: old?.id, packKey: 'b-value-grid', durationMin: 20 })
    await page
      .getByRole('button', { name: /^Open .*board/i })
      .first()
      .waitFor()
    await rowOf(page.getByRole('grid', { name: 'Agenda' }), grid).click()
    await page.keyboard.press('Control+z')
    await hostHas(async () => await workshop.slot(practice), old)
    expect(real(problems)).toEqual([])
    await page.context().close()
  })

  it('is added beside the blank slot, and once only', async () => {
    const { page, workshop } = await openAgenda(at, size)
    const before = await workshop.titles(0)
    await page.getByRole('button', { name: 'Add a block of the course…' }).click()
    const blocks = page.getByRole('listbox', { name: 'Blocks of the course' })
    await blocks.getByRole('option').first().and(page.locator(':focus')).waitFor()
    await page.getByRole('dialog').getByText('It takes 20 min more.').waitFor()
    await page.keyboard.press('Enter')
    await hostHas(() => workshop.titles(0), [...before, grid])
    await page.getByRole('button', { name: 'Add a block of the course…' }).click()
    const there = blocks.getByRole('option', { name: `${grid}, in the agenda` })
    await expect.poll(() => there.getAttribute('aria-disabled')).toBe('true')
    await page.context().close()
  })

  it('does not take the place of a slot that has run, and says why; a talk is not asked', async () => {
    const { page, workshop } = await openAgenda(at, size)
    const slot = await workshop.slot(practice)
    await workshop.send({ kind: 'run.start', slotId: slot?.id ?? '', runId: newId() })
    await workshop.send({ kind: 'run.finish' })
    await openMenuOf(page, practice)
    const item = page.getByRole('menuitem', { name: 'Replace by…' })
    await item.getByText('It has run: it is part of what happened').waitFor()
    expect(await item.getAttribute('aria-disabled')).toBe('true')
    await page.keyboard.press('Escape')
    await openMenuOf(page, 'Opening')
    await page.getByRole('menuitem', { name: 'Edit' }).waitFor()
    expect(await item.count()).toBe(0)
    await page.context().close()
  })
})
