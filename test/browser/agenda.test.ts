import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostHas, openAgenda, real, rowFocused, rowOf } from '../helpers/agenda-page.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'

let at: ConsoleAtWork
beforeAll(async () => {
  at = await consoleAtWork()
})
afterAll(() => at.close())

describe('editing a slot', () => {
  it('takes title, length and kind, and gives each back with one undo', async () => {
    const { page, problems, list, workshop } = await openAgenda(at)
    await rowOf(list, 'Opening').click()
    const title = page.getByRole('textbox', { name: 'Title', exact: true })
    await title.fill('')
    await title.pressSequentially('Warm welcome', { delay: 30 })
    await rowOf(list, 'Warm welcome').waitFor()

    const length = page.getByRole('textbox', { name: 'Length' })
    await length.fill('1h30')
    await page.getByText('1 h 30 min · until 09:30').waitFor()
    expect((await workshop.slot('Warm welcome'))?.durationMin).toBe(15)
    await length.press('Enter')
    await hostHas(async () => (await workshop.slot('Warm welcome'))?.durationMin, 90)
    await length.fill('10:30')
    await page.getByText('2 h 30 min · until 10:30').waitFor()
    await length.press('Enter')
    await hostHas(async () => (await workshop.slot('Warm welcome'))?.durationMin, 150)

    await page.getByText('9 h of 9 h').waitFor()
    await page.getByRole('button', { name: /Kind/ }).click()
    await page.getByRole('option', { name: 'Practice' }).click()
    await page.getByText('11 h 30 min of 9 h').waitFor()
    await page.getByText('150 min over').waitFor()

    const row = rowOf(list, 'Warm welcome')
    await row.click()
    await page.keyboard.press('Control+z')
    await page.getByText('9 h of 9 h').waitFor()
    await page.keyboard.press('Control+z')
    await hostHas(async () => (await workshop.slot('Warm welcome'))?.durationMin, 90)
    await page.keyboard.press('Control+z')
    await hostHas(async () => (await workshop.slot('Warm welcome'))?.durationMin, 15)
    await page.keyboard.press('Control+z')
    await rowOf(list, 'Opening').waitFor()
    expect(real(problems)).toEqual([])
    await page.context().close()
  })

  it('says what it cannot read, puts back with Esc, steps with the arrows', async () => {
    const { page, list, workshop } = await openAgenda(at)
    await rowOf(list, 'Opening').click()
    const length = page.getByRole('textbox', { name: 'Length' })
    await length.fill('soon')
    await page.getByText('That is not a length').waitFor()
    await length.press('Enter')
    expect(await length.inputValue()).toBe('soon')
    await length.press('Escape')
    expect(await length.inputValue()).toBe('15')
    await length.fill('20')
    await length.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
    expect((await workshop.slot('Opening'))?.durationMin).toBe(15)
    await length.press('Escape')
    await length.press('ArrowUp')
    await length.press('Shift+ArrowUp')
    await length.press('ArrowDown')
    await hostHas(async () => (await workshop.slot('Opening'))?.durationMin, 20)
    await rowOf(list, 'Opening').click()
    await page.keyboard.press('Control+z')
    await hostHas(async () => (await workshop.slot('Opening'))?.durationMin, 15)
    await page.context().close()
  })

  it('lengthens what runs, and holds a start', async () => {
    const { page, list, workshop } = await openAgenda(at)
    const opening = await workshop.slot('Opening')
    await rowOf(list, 'Opening').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Start this slot now' }).click()
    await rowOf(list, 'Running').waitFor()
    const length = page.getByRole('textbox', { name: 'Length' })
    await length.fill('45')
    await length.press('Enter')
    await hostHas(
      async () => [...(await workshop.tables()).slot_run.values()].map((run) => run.extendedMs),
      [30 * 60_000],
    )
    await page.getByText('Fix the start time').click()
    const held = page.getByRole('textbox', { name: 'Starts at' })
    await held.fill('8.20')
    await page.getByText('08:20', { exact: true }).first().waitFor()
    await held.press('Enter')
    await page.getByText('20 min free before 08:20').waitFor()
    const anchors = [...(await workshop.tables()).anchor.values()]
    expect(anchors).toContainEqual(expect.objectContaining({ slotId: opening?.id, minute: 500 }))
    await page.context().close()
  })

  it('tells how the plan before lunch and before the close fits', async () => {
    const { page, list, workshop } = await openAgenda(at)
    const slot = await workshop.slot('Opening')
    await rowOf(list, 'Opening').waitFor()
    const set = (durationMin: number) =>
      workshop.send({ kind: 'slot.edit', id: slot?.id ?? '', fields: { durationMin } })
    await set(10)
    await page.getByText('5 min free before 11:50').waitFor()
    await set(15)
    await page.getByText('just in time for 11:50').waitFor()
    await set(35)
    await page.getByText('20 min past 11:50').waitFor()
    await page.getByText('20 min past the close').waitFor()
    await page.context().close()
  })
})

describe('the order of slots', () => {
  const first = 'Registration, pre-quiz and self-rating'

  it('changes by keys and by mouse, each with one undo', async () => {
    const { page, list, workshop } = await openAgenda(at)
    const before = await workshop.titles()
    const swapped = ['Opening', first, ...before.slice(2)]

    await rowOf(list, first).click()
    await page.keyboard.press('Alt+ArrowDown')
    await hostHas(() => workshop.titles(), swapped)
    await rowFocused(page, first)
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await hostHas(() => workshop.titles(), before)
    await rowFocused(page, first)

    await rowOf(list, first).dragTo(rowOf(list, 'Opening'), { targetPosition: { x: 60, y: 38 } })
    await hostHas(() => workshop.titles(), swapped)
    await rowOf(list, first).click()
    await page.keyboard.press('Control+z')
    await hostHas(() => workshop.titles(), before)
    await page.context().close()
  })

  it('changes with the keys of the drag itself, several at once', async () => {
    const { page, list, workshop } = await openAgenda(at)
    const before = await workshop.titles()
    await rowOf(list, first).click()
    await rowOf(list, 'Opening').click({ modifiers: ['Shift'] })
    await page.getByRole('button', { name: 'Drag “Opening”' }).focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('button', { name: /^Insert/ })
      .first()
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const moved = before.toSpliced(0, 2).toSpliced(3, 0, first, 'Opening')
    await hostHas(() => workshop.titles(), moved)
    await rowOf(list, first).click()
    await page.keyboard.press('Control+z')
    await hostHas(() => workshop.titles(), before)
    await page.context().close()
  })

  it('takes slots to another day, by mouse and by the menu', async () => {
    const { page, list, workshop } = await openAgenda(at)
    const before = await workshop.titles()
    const dayTwo = page.getByRole('grid', { name: 'Days' }).getByRole('row', { name: 'Day 2' })
    await rowOf(list, 'Opening').dragTo(dayTwo)
    await page.getByText('Moved to day 2').waitFor()
    await hostHas(async () => (await workshop.titles(1)).at(-1), 'Opening')
    await page
      .getByRole('button', { name: /^Undo Ctrl Z|^Undo$/ })
      .last()
      .click()
    await hostHas(() => workshop.titles(), before)

    await rowOf(list, 'Opening').click()
    await page.getByRole('button', { name: 'More actions for “Opening”' }).click()
    await page.getByRole('menuitem', { name: 'Move to day 2' }).click()
    await hostHas(async () => (await workshop.titles(1)).at(-1), 'Opening')
    await rowFocused(page, 'Satisfied, loyal')
    await page.context().close()
  })
})

describe('adding and removing slots', () => {
  it('adds below, asks for the title, removes, and never loses the focus', async () => {
    const { page, list, workshop } = await openAgenda(at)
    const before = await workshop.titles()
    await rowOf(list, 'Opening').click()
    await page.keyboard.press('Insert')
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')
    await page.keyboard.type('Group photo')
    await rowOf(list, 'Group photo').waitFor()
    const added = before.toSpliced(2, 0, 'Group photo')
    await hostHas(() => workshop.titles(), added)

    await rowOf(list, 'Group photo').click()
    await page.keyboard.press('Delete')
    await hostHas(() => workshop.titles(), before)
    await rowFocused(page, 'Satisfied, loyal')
    const told = page.getByText('Slot removed')
    // Under the pointer it would stay: only the undo makes it go.
    await told.hover()
    await page.keyboard.press('Control+z')
    await hostHas(() => workshop.titles(), added)
    // What is taken back already is offered no longer.
    await told.waitFor({ state: 'detached' })

    await rowOf(list, 'Group photo').click()
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await hostHas(() => workshop.titles(), before)
    await rowFocused(page, 'Satisfied, loyal')
    await page.context().close()
  })

  it('keeps a slot that has run, and says why', async () => {
    const { page, list, workshop } = await openAgenda(at)
    const before = await workshop.titles()
    const opening = await workshop.slot('Opening')
    await workshop.send(
      { kind: 'run.start', slotId: opening?.id ?? '', runId: newId() },
      { kind: 'run.finish' },
    )
    await rowOf(list, 'Opening').click()
    await page.keyboard.press('Delete')
    await page.getByText('A slot that has run stays in the agenda').waitFor()
    expect(await workshop.titles()).toEqual(before)
    await page.context().close()
  })

  it('leaves Space to the run', async () => {
    const { page, list, workshop } = await openAgenda(at)
    await rowOf(list, 'Opening').click()
    await page.keyboard.press(' ')
    await hostHas(async () => (await workshop.tables()).slot_run.size, 1)
    await page.context().close()
  })
})
