import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriersIn } from '../helpers/barriers.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { itInLongRun } from '../helpers/it-in-long-run.ts'
import {
  listOf,
  openBoard,
  openClass,
  pathOf,
  personIn,
  real,
  smallTargets,
} from '../helpers/people-page.ts'
import { looks } from '../helpers/pictures.ts'
import { sent } from '../helpers/sent-edits.ts'

let at: ConsoleAtWork
beforeAll(async () => {
  at = await consoleAtWork()
})
afterAll(() => at.close())

describe('groups', () => {
  itInLongRun('begin with a head-count alone, in the language of the class', async () => {
    const { page, board, problems, records } = await openBoard(at, 'km')
    const headCount = board.getByRole('textbox', { name: 'Head-count' })
    await headCount.fill('២៥')
    await headCount.press('Enter')
    await board.getByRole('button', { name: 'Make groups…' }).click()
    expect(await page.getByRole('list', { name: 'People in each group' }).innerText()).toMatch(
      /^7\s+6\s+6\s+6$/,
    )
    expect(await barriersIn(page, '[role=dialog]')).toEqual([])
    await page.getByRole('button', { name: 'Make 4 groups' }).click()
    await board.getByText('7 of 25').waitFor()
    expect((await records()).workshop[0]?.headCount).toBe(25)
    expect((await records()).group.map(({ name }) => name)[0]).toBe('ក្រុមទី១')

    const name = board.getByRole('textbox', { name: 'Name of group 2' })
    await name.fill('មេគង្គ')
    await name.press('Enter')
    await board.getByRole('button', { name: 'Add a group' }).click()
    await board.getByText('5 of 25').first().waitFor()
    await board.getByRole('button', { name: 'More actions for មេគង្គ' }).click()
    await page.getByRole('menuitem', { name: 'Remove the group' }).click()
    await page.getByText('មេគង្គ was removed').waitFor()
    await page.waitForFunction(
      () => document.activeElement?.closest('[data-scope=people]') !== null,
    )
    expect((await records()).group.map(({ number }) => number)).toEqual([1, 3, 4, 5])
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect.poll(async () => (await records()).group.length).toBe(5)
    expect(await barriersIn(page, '[data-scope=people]')).toEqual([])
    expect(real(problems)).toEqual([])
    await page.context().close()
  })

  it('take people in by mouse, by key, by menu and by keyboard dragging, each dated', async () => {
    const { page, board, records, problems } = await openClass(at, {
      Sok: 1,
      Chan: 1,
      Keo: 2,
      Ly: 2,
    })
    const before = Date.now()
    // All of it on the page: a page that scrolls under a pressed mouse drags who comes to lie there.
    await personIn(board, 'Group 2', 'Ly').scrollIntoViewIfNeeded()
    await personIn(board, 'Group 1', 'Sok').dragTo(listOf(board, 'Group 3'))
    await personIn(board, 'Group 3', 'Sok').waitFor()
    await expect.poll(() => pathOf(records, 'Sok')).toHaveLength(2)
    const [first, second] = await pathOf(records, 'Sok')
    expect([first?.group, second?.group, second?.untilMs]).toEqual([1, 3, null])
    expect(first?.untilMs).toBe(second?.sinceMs)
    expect(second?.sinceMs).toBeGreaterThanOrEqual(before)

    await personIn(board, 'Group 2', 'Keo').click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Alt+4')
    await personIn(board, 'Group 4', 'Ly').waitFor()
    await personIn(board, 'Group 4', 'Keo').waitFor()

    await personIn(board, 'Group 1', 'Chan')
      .getByRole('button', { name: 'More actions for Chan' })
      .click()
    await page.getByRole('menuitem', { name: 'Group 2' }).click()
    await personIn(board, 'Group 2', 'Chan').waitFor()

    await personIn(board, 'Group 2', 'Chan').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    for (let presses = 0; presses < 9; presses += 1) {
      const label = await page.evaluate(
        () => document.activeElement?.closest('[role=grid]')?.ariaLabel ?? '',
      )
      if (label === 'People in Group 3') break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await personIn(board, 'Group 3', 'Chan').waitFor()
    await expect
      .poll(async () => (await pathOf(records, 'Chan')).map(({ group }) => group))
      .toEqual([1, 2, 3])
    expect(real(problems)).toEqual([])

    await page.keyboard.press('Control+z')
    await personIn(board, 'Group 2', 'Chan').waitFor()
    await page.keyboard.press('Control+z')
    await personIn(board, 'Group 1', 'Chan').waitFor()
    await page.keyboard.press('Control+z')
    await personIn(board, 'Group 2', 'Keo').waitFor()
    await personIn(board, 'Group 2', 'Ly').click()
    await page.getByRole('button', { name: 'Undo' }).and(page.locator(':enabled')).click()
    await personIn(board, 'Group 1', 'Sok').waitFor()
    await expect.poll(() => pathOf(records, 'Sok')).toEqual([{ ...first, untilMs: null }])
    await page.context().close()
  })

  it('are made of the number that is typed: sizes and button follow', async () => {
    const { page, board, records } = await openClass(at, { A1: 0, A2: 0, A3: 0, A4: 0, A5: 0 }, 1)
    await board.getByRole('button', { name: 'Make groups…' }).click()
    await page.keyboard.type('3')
    await page.getByRole('button', { name: 'Divide into 3 groups' }).waitFor()
    expect(await page.getByRole('list', { name: 'People in each group' }).innerText()).toMatch(
      /^2\s+2\s+1$/,
    )
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await records()).group.length).toBe(3)
    await page.context().close()
  })

  itInLongRun('show their size whole beside a name of two lines', async () => {
    const { page, board } = await openClass(at, { Sok: 1 }, 1)
    const name = board.getByRole('textbox', { name: 'Name of group 1' })
    await name.fill('The retail branches of the riverside and the old market')
    await name.press('Enter')
    const size = board.getByText('1 person', { exact: true })
    const [box, below] = [await name.boundingBox(), await size.boundingBox()]
    const words = await name.evaluate((field) => {
      const { lineHeight, paddingTop } = getComputedStyle(field)
      const lines = Math.floor(field.scrollHeight / Number.parseFloat(lineHeight))
      return Number.parseFloat(paddingTop) + lines * Number.parseFloat(lineHeight)
    })
    expect(below?.y ?? 0).toBeGreaterThanOrEqual((box?.y ?? 0) + words)
    await page.context().close()
  })

  it('are dealt out with colleagues apart, and undone in one step', async () => {
    const { page, board, records } = await openClass(at, { A1: 0, A2: 0, A3: 0, A4: 0 }, 2)
    await board.getByRole('button', { name: 'Make groups…' }).click()
    await page.getByRole('button', { name: 'Divide into 2 groups' }).click()
    await page.getByText('Groups made; colleagues are spread over the groups.').waitFor()
    expect(await listOf(board, 'Group 1').getByRole('row').count()).toBe(2)
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect.poll(async () => (await records()).membership).toEqual([])
    await page.context().close()
  })

  it('with work on their board are kept, and why is said', async () => {
    const { page, board, records, workshopId } = await openClass(at, { Sok: 1 }, 1)
    const { group, template } = await records()
    const boardId = '01900000-0000-7000-8000-0000000000b0'
    const [column, row] = [template[0]?.board.columns[0], template[0]?.board.rows]
    const notesRow = row?.find(({ kind }) => kind === 'notes')
    const edits = [
      {
        kind: 'board.add' as const,
        record: {
          id: boardId,
          templateId: template[0]?.id ?? '',
          groupId: group[0]?.id ?? '',
          rank: 'a0',
          title: '',
        },
      },
      {
        kind: 'note.add' as const,
        record: {
          id: '01900000-0000-7000-8000-0000000000b1',
          boardId,
          columnKey: column?.key ?? '',
          rowKey: notesRow?.key ?? '',
          rank: 'a0',
          x: 0,
          y: 0,
          width: 126,
          height: 52,
          text: 'Queue',
          colour: 'coral' as const,
          severity: null,
          author: '',
        },
      },
    ]
    const [result] = await at.ask('workshop.edit', { workshopId, edits: [sent(edits)] })
    expect(result?.kind).toBe('committed')
    await board.getByRole('button', { name: 'More actions for Group 1' }).click()
    await page.getByRole('menuitem', { name: 'Remove the group' }).click()
    await page.getByText('Group 1 cannot be removed').waitFor()
    expect((await records()).group).toHaveLength(1)
    await page.context().close()
  })
})

describe('a person', () => {
  it('is added, changed, removed and brought back by keyboard alone', async () => {
    const { page, board, records, problems } = await openClass(at, { Sok: 1 })
    await board.getByRole('button', { name: 'Add a person' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Name', exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Write a name first.').waitFor()
    expect(await barriersIn(page, '[role=dialog]')).toEqual([])
    await page.keyboard.insertText('ចាន់ លីណា')
    await page.keyboard.press('Enter')
    await personIn(board, 'Group 2', 'ចាន់ លីណា').waitFor()

    await personIn(board, 'Group 1', 'Sok').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Groups so far').waitFor()
    expect(await barriersIn(page, '[role=dialog]')).toEqual([])
    await page.getByRole('textbox', { name: 'Honorific' }).fill('Dr')
    await page.keyboard.press('Enter')
    await personIn(board, 'Group 1', 'Dr Sok').waitFor()

    await personIn(board, 'Group 1', 'Dr Sok').focus()
    await page.keyboard.press('Delete')
    await page.getByText('Dr Sok was removed').waitFor()
    expect((await records()).person.map(({ name }) => name)).toEqual(['ចាន់ លីណា'])
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await personIn(board, 'Group 1', 'Dr Sok').waitFor()
    expect(real(problems)).toEqual([])
    await page.context().close()
  })

  itInLongRun('keeps the keys of a field while their group is being named', async () => {
    const { page, board, records } = await openClass(at, { Sok: 1 })
    await personIn(board, 'Group 1', 'Sok').click()
    const name = board.getByRole('textbox', { name: 'Name of group 1' })
    await name.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Alt+2')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await records()).group[0]?.name).toBe('roup 1')
    expect(await pathOf(records, 'Sok')).toMatchObject([{ group: 1, untilMs: null }])
    await page.context().close()
  })
})

describe('the board of people', () => {
  itInLongRun('has no barrier, no small target and no blocked style in its looks', async () => {
    const long = 'លោកជំទាវ ឧកញ៉ា ចាន់ សុផាន់ណារ៉េត គឹមហេង សុវណ្ណារិទ្ធិ'
    const { page, board, problems } = await openClass(at, { [long]: 1, 王芳: 2, 'Sok Dara': 0 }, 5)
    for (const { language, theme } of looks) {
      await at.ask('settings.set', { language, theme })
      await page.locator(`html[lang^="${language}"][data-theme="${theme}"]`).waitFor()
      expect(await barriersIn(page, '[data-scope=people]'), `${language} ${theme}`).toEqual([])
      expect(await smallTargets(board), `${language} ${theme}`).toEqual([])
      const overflow = await board.evaluate((one) => one.scrollWidth - one.clientWidth)
      expect(overflow, `${language} ${theme}`).toBeLessThanOrEqual(0)
    }
    expect(await page.locator('style').count()).toBe(0)
    expect(real(problems)).toEqual([])
    await page.context().close()
  })
})
