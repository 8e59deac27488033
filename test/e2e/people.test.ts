import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages, type Language } from '../../electron/core/text/language.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pasted = [
  'ល.រ\tឈ្មោះ\tឈ្មោះឡាតាំង\tអង្គភាព\tភាសា',
  '១\tលោកជំទាវ ឧកញ៉ា ចាន់ សុផាន់ណារ៉េត\tChan Sophannaret\tធនាគារ ABC\tខ្មែរ',
  '២\t王芳 女士\tWang Fang\t中国银行\t中文',
  '៣\t\t\tធនាគារ ABC\t',
  '៤\tJohn Smith\t\tSala Ltd\tEnglish',
  '៥\tjohn  smith\t\t\t',
].join('\n')

let at: ConsoleAtWork
beforeAll(async () => {
  at = await consoleAtWork()
})
afterAll(() => at.close())

/** A new workshop in the room, and its console in a new page. */
async function openBoard(language: Language = 'en') {
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
  const board = page.locator('[data-scope=people]')
  await board.getByRole('heading', { name: 'People', exact: true }).waitFor()
  const records = async () => (await at.ask('workshop.open', { workshopId })).records
  return { workshopId, page, problems, board, records }
}

/** The board of a class with these people, in groups by number; 0 is none. */
async function openClass(people: Readonly<Record<string, number>>, groups = 4) {
  const opened = await openBoard()
  const { page, board } = opened
  await board.getByRole('button', { name: 'Bring in a roster…' }).click()
  const lines = Object.entries(people).map(([name, group]) => `${name},${group || ''}`)
  await paste(page, ['Name,Group', ...lines].join('\n'))
  await page.getByRole('button', { name: /^Add \d+ pe/ }).click()
  await board.getByRole('row').first().waitFor()
  await board.getByRole('button', { name: 'Make groups…' }).click()
  await page.getByRole('textbox', { name: 'Number of groups' }).fill(String(groups))
  await page.getByText('Deal all people out').click()
  await page.getByRole('button', { name: new RegExp(`^Make ${groups} group`) }).click()
  await listOf(board, `Group ${groups}`).waitFor()
  return opened
}

const paste = async (page: Page, text: string) =>
  page.getByRole('textbox', { name: 'Or paste names here' }).fill(text)
const listOf = (board: Locator, group: string) =>
  board.getByRole('grid', { name: `People in ${group}`, exact: true })
const personIn = (board: Locator, group: string, name: string) =>
  listOf(board, group).getByRole('row', { name })
const real = (problems: readonly string[]) => problems.filter((one) => !one.includes("'webrtc'"))

async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** The groups that a person has been in, by number, with begin and end. */
async function pathOf(records: Awaited<ReturnType<typeof openBoard>>['records'], name: string) {
  const { person, membership, group } = await records()
  const id = person.find((one) => one.name === name)?.id
  const numberOf = (groupId: Id) => group.find((one) => one.id === groupId)?.number
  return membership
    .filter(({ personId }) => personId === id)
    .toSorted((a, b) => a.sinceMs - b.sinceMs)
    .map(({ groupId, sinceMs, untilMs }) => ({ group: numberOf(groupId), sinceMs, untilMs }))
}

describe('a roster', () => {
  it('is pasted, seen first with what is wrong in it, added, and taken back', async () => {
    const { page, board, problems, records } = await openBoard()
    await board.getByRole('button', { name: 'Bring in a roster…' }).click()
    await paste(page, pasted)
    await page.getByText('There is no name on this line').waitFor()
    await page.getByText('The same as line 5').waitFor()
    await page.getByText('5 lines read').waitFor()
    expect(await page.getByRole('checkbox', { name: 'Take line 4' }).isDisabled()).toBe(true)
    expect(await page.getByRole('checkbox', { name: 'Take line 6' }).isChecked()).toBe(false)
    expect(await barriers(page)).toEqual([])
    await page.getByRole('checkbox', { name: 'Take line 5' }).uncheck()
    await page.getByRole('checkbox', { name: 'Take line 6' }).check()
    expect((await records()).person).toEqual([])

    await page.getByRole('button', { name: 'Add 3 people' }).click()
    await page.getByText('3 people added').waitFor()
    const rows = listOf(board, 'No group yet').getByRole('row')
    expect(await rows.allInnerTexts()).toEqual([
      'លោកជំទាវ ឧកញ៉ា ចាន់ សុផាន់ណារ៉េត\nChan Sophannaret',
      '王芳 女士\nWang Fang',
      'john smith',
    ])
    await board.getByText('3 named of').waitFor()
    expect((await records()).person.map(({ language }) => language)).toEqual(['km', 'zh', null])

    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await board.getByText('No names and no groups yet').waitFor()
    await expect.poll(async () => (await records()).person).toEqual([])
    expect(real(problems)).toEqual([])
    await page.context().close()
  })

  it('changes nothing when it is cancelled', async () => {
    const { page, board, records } = await openBoard()
    await board.getByRole('button', { name: 'Bring in a roster…' }).click()
    await paste(page, 'Sok Dara')
    await page.getByRole('button', { name: 'Add 1 person' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await records()).person).toEqual([])
    await page.context().close()
  })

  const table = (separator: string) =>
    ['Name', 'Company', 'Group']
      .join(separator)
      .concat('\r\n', ['ឯកឧត្តម សុខ ដារ៉ា', 'ធនាគារ ABC', '2'].join(separator), '\r\n')
  const files = {
    'UTF-8': Buffer.from(table(',')),
    'UTF-8 with a mark': Buffer.from(`\ufeff${table(';')}`),
    'UTF-16': Buffer.from(`\ufeff${table(';')}`, 'utf16le'),
    'UTF-16 without a mark': Buffer.from(table('\t'), 'utf16le'),
  }
  it('is chosen as a file in any of the encodings that spreadsheets save', async () => {
    const { page, board, records } = await openBoard()
    await board.getByRole('button', { name: 'Bring in a roster…' }).click()
    for (const [encoding, buffer] of Object.entries(files)) {
      const file = { name: `${encoding}.csv`, mimeType: 'text/csv', buffer }
      await page.locator('input[type=file]').setInputFiles(file)
      await page.getByText(file.name).waitFor()
      await page.getByText(`Letters read as ${encoding.slice(0, 5)}`).waitFor()
      await page.getByRole('cell', { name: 'ឯកឧត្តម សុខ ដារ៉ា' }).waitFor()
      await page.getByRole('button', { name: `Leave ${file.name} out` }).click()
      await page.getByText('The names show here first').waitFor()
    }
    const file = { name: 'class.csv', mimeType: 'text/csv', buffer: files['UTF-16'] }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByText('Letters read as UTF-16 LE').waitFor()
    await page.getByText('Semicolon').waitFor()
    await page.getByRole('button', { name: 'Add 1 person' }).click()
    await personIn(board, 'Group 2', 'ឯកឧត្តម សុខ ដារ៉ា').waitFor()
    expect((await records()).person).toMatchObject([
      { name: 'សុខ ដារ៉ា', honorific: 'ឯកឧត្តម', organisation: 'ធនាគារ ABC' },
    ])
    await page.context().close()
  })

  it('is dropped on the board; a spreadsheet is told how to save it', async () => {
    const { page } = await openBoard()
    const drop = async (name: string, content: string) => {
      const transfer = await page.evaluateHandle(
        ([file = '', text = '']) => {
          const data = new DataTransfer()
          data.items.add(new File([text], file))
          return data
        },
        [name, content],
      )
      await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
      await page.getByText('Let go to read the file').waitFor()
      await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
    }
    await drop('class.xlsx', 'PK\u0003\u0004')
    await page.getByText('This is a spreadsheet file. Save it as “CSV UTF-8”').waitFor()
    expect(await barriers(page)).toEqual([])
    await drop('class.csv', 'Sok Dara\nChan Lina')
    await page.getByRole('button', { name: 'Add 2 people' }).waitFor()
    await page.context().close()
  })

  it('lets a column, the separator and the header be set right', async () => {
    const { page, records } = await openBoard()
    await page.getByRole('button', { name: 'Bring in a roster…' }).click()
    await paste(page, 'ABC;Sok Dara\nABC;Chan Lina')
    await page.getByRole('button', { name: /What column 2 holds/ }).click()
    await page.getByRole('option', { name: 'Name', exact: true }).click()
    await page.getByRole('button', { name: /What column 1 holds/ }).click()
    await page.getByRole('option', { name: 'Organisation' }).click()
    await page.getByRole('button', { name: 'Add 2 people' }).waitFor()
    await page.getByText('The first row names the columns').click()
    await page.getByRole('button', { name: 'Add 1 person' }).waitFor()
    await page.getByText('The first row names the columns').click()
    await page.getByRole('button', { name: /What column 2 holds/ }).click()
    await page.getByRole('option', { name: 'Name', exact: true }).click()
    await page.getByRole('button', { name: 'Add 2 people' }).click()
    await expect
      .poll(async () => (await records()).person.map(({ name }) => name))
      .toEqual(['Sok Dara', 'Chan Lina'])
    await page.context().close()
  })
})

describe('groups', () => {
  it('begin with a head-count alone, in the language of the class', async () => {
    const { page, board, problems, records } = await openBoard('km')
    const headCount = board.getByRole('textbox', { name: 'Head-count' })
    await headCount.fill('២៥')
    await headCount.press('Enter')
    await board.getByRole('button', { name: 'Make groups…' }).click()
    expect(await page.getByRole('list', { name: 'People in each group' }).innerText()).toMatch(
      /^7\s+6\s+6\s+6$/,
    )
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Make 4 groups' }).click()
    await board.getByText('7 of 25').waitFor()
    expect((await records()).workshop[0]?.headCount).toBe(25)
    expect((await records()).group.map(({ name }) => name)[0]).toBe('ក្រុមទី ១')

    const name = board.getByRole('textbox', { name: 'Name of group 2' })
    await name.fill('មេគង្គ')
    await name.press('Enter')
    await board.getByRole('button', { name: 'Add a group' }).click()
    await board.getByText('5 of 25').first().waitFor()
    await board.getByRole('button', { name: 'More for មេគង្គ' }).click()
    await page.getByRole('menuitem', { name: 'Remove the group' }).click()
    await page.getByText('មេគង្គ was removed').waitFor()
    expect((await records()).group.map(({ number }) => number)).toEqual([1, 3, 4, 5])
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect.poll(async () => (await records()).group.length).toBe(5)
    expect(await barriers(page)).toEqual([])
    expect(real(problems)).toEqual([])
    await page.context().close()
  })

  it('take people in by mouse, by key, by menu and by keyboard dragging, each dated', async () => {
    const { page, board, records, problems } = await openClass({ Sok: 1, Chan: 1, Keo: 2, Ly: 2 })
    const before = Date.now()
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

    await personIn(board, 'Group 1', 'Chan').getByRole('button', { name: 'More for Chan' }).click()
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

    await personIn(board, 'Group 3', 'Chan').focus()
    await page.keyboard.press('Control+z')
    await personIn(board, 'Group 2', 'Chan').waitFor()
    await personIn(board, 'Group 2', 'Chan').focus()
    await page.keyboard.press('Control+z')
    await personIn(board, 'Group 1', 'Chan').waitFor()
    await personIn(board, 'Group 1', 'Chan').focus()
    await page.keyboard.press('Control+z')
    await personIn(board, 'Group 2', 'Keo').waitFor()
    await personIn(board, 'Group 2', 'Ly').focus()
    await page.keyboard.press('Control+z')
    await personIn(board, 'Group 1', 'Sok').waitFor()
    await expect.poll(() => pathOf(records, 'Sok')).toEqual([{ ...first, untilMs: null }])
    await page.context().close()
  })

  it('are dealt out with colleagues apart, and undone in one step', async () => {
    const { page, board, records } = await openClass({ A1: 0, A2: 0, A3: 0, A4: 0 }, 2)
    await board.getByRole('button', { name: 'Make groups…' }).click()
    await page.getByRole('button', { name: 'Deal out to 2 groups' }).click()
    await page.getByText('Groups made; colleagues sit apart.').waitFor()
    expect(await listOf(board, 'Group 1').getByRole('row').count()).toBe(2)
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect.poll(async () => (await records()).membership).toEqual([])
    await page.context().close()
  })

  it('with work on their board are kept, and why is said', async () => {
    const { page, board, records, workshopId } = await openClass({ Sok: 1 }, 1)
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
    ].map((edit, index) => ({
      id: `01900000-0000-7000-8000-0000000000c${index}`,
      gesture: '01900000-0000-7000-8000-0000000000d0',
      edit,
    }))
    const results = await at.ask('workshop.edit', { workshopId, edits })
    expect(results.map(({ kind }) => kind)).toEqual(['committed', 'committed'])
    await board.getByRole('button', { name: 'More for Group 1' }).click()
    await page.getByRole('menuitem', { name: 'Remove the group' }).click()
    await page.getByText('Group 1 cannot be removed').waitFor()
    expect((await records()).group).toHaveLength(1)
    await page.context().close()
  })
})

describe('a person', () => {
  it('is added, changed, removed and brought back by keyboard alone', async () => {
    const { page, board, records, problems } = await openClass({ Sok: 1 })
    await board.getByRole('button', { name: 'Add a person' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Name', exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Write a name first.').waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.insertText('ចាន់ លីណា')
    await page.keyboard.press('Enter')
    await personIn(board, 'No group yet', 'ចាន់ លីណា').waitFor()

    await personIn(board, 'Group 1', 'Sok').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Groups so far').waitFor()
    expect(await barriers(page)).toEqual([])
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

  it('keeps the keys of a field while their group is being named', async () => {
    const { page, board, records } = await openClass({ Sok: 1 })
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
  it('has no barrier, no small target and no blocked style in any language, light and dark', async () => {
    const long = 'លោកជំទាវ ឧកញ៉ា ចាន់ សុផាន់ណារ៉េត គឹមហេង សុវណ្ណារិទ្ធិ'
    const { page, board, problems } = await openClass({ [long]: 1, 王芳: 2, 'Sok Dara': 0 }, 5)
    for (const theme of ['light', 'dark'] as const) {
      for (const language of languages) {
        await at.ask('settings.set', { language, theme })
        await page.locator(`html[lang^="${language}"][data-theme="${theme}"]`).waitFor()
        expect(await barriers(page), `${language} ${theme}`).toEqual([])
        expect(await smallTargets(board), `${language} ${theme}`).toEqual([])
        const overflow = await board.evaluate((one) => one.scrollWidth - one.clientWidth)
        expect(overflow, `${language} ${theme}`).toBeLessThanOrEqual(0)
      }
    }
    expect(await page.locator('style').count()).toBe(0)
    expect(real(problems)).toEqual([])
    await page.context().close()
  })
})

/** Buttons and fields too small for a finger; what only the keyboard shows is as large as its row. */
const smallTargets = (board: Locator) =>
  board.locator('button:visible, input:visible, textarea:visible').evaluateAll((all) =>
    all
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect()
        return Math.min(width, height) < 44
      })
      .map((one) => `${one.tagName} ${one.ariaLabel ?? one.textContent}`),
  )
