import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriersIn } from '../helpers/barriers.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { itInLongRun } from '../helpers/it-in-long-run.ts'
import { listOf, openBoard, paste, personIn, real } from '../helpers/people-page.ts'
import { listedPeople } from '../../electron/core/people/organisations.ts'
import { tablesFrom } from '../../electron/core/workshop/tables.ts'

const pasted = [
  'ល.រ\tឈ្មោះ\tឈ្មោះឡាតាំង\tអង្គភាព\tភាសា',
  '១\tលោកជំទាវ ឧកញ៉ា ចាន់ សុផាន់ណារ៉េត\tChan Sophannaret\tធនាគារ ABC\tខ្មែរ',
  '២\t王芳 女士\tWang Fang\t中国银行\t中文',
  '៣\t\t\tធនាគារ ABC\t',
  '៤\tJohn Smith\t\tSala Ltd\tEnglish',
  '៥\tjohn  smith\t\t\t',
].join('\n')

const form = [
  'Loyalty, registration\t\t\t\t\t\t',
  'Printed on\t2026-11-20\t\t\t\t\t',
  'First name\tLast name\tOrganization\tPhone number\tEmail\tSex\tAttends as\tSignature',
  'Mr. Dara\tSok\tABC Bank\t012 345 678\td@example.com\tM\tParticipant\t',
  'Lina\tChan\tABC BANK\t098 765 432\tl@example.com\tF\tParticipant\t',
  'Vanna\tKeo\tABC Bank\t\t\tM\tObserver\t',
  '芳\t王\t中国银行\t13800138000\t\t女\t学员\t',
  'Total: 4\t\t\t\t\t\t\t',
].join('\n')

let at: ConsoleAtWork
beforeAll(async () => {
  at = await consoleAtWork()
})
afterAll(() => at.close())

describe('a roster', () => {
  it('is pasted, seen first with what is wrong in it, added, and taken back', async () => {
    const { page, board, problems, records } = await openBoard(at)
    await board.getByRole('button', { name: 'Import a participant list…' }).click()
    await paste(page, pasted)
    await page.getByText('There is no name on this line').waitFor()
    await page.getByText('The same as line 5').waitFor()
    await page.getByText('5 lines read').waitFor()
    expect(await page.getByRole('checkbox', { name: 'Select line 4' }).isDisabled()).toBe(true)
    expect(await page.getByRole('checkbox', { name: 'Select line 6' }).isChecked()).toBe(false)
    expect(await barriersIn(page, '[role=dialog]')).toEqual([])
    await page.getByRole('checkbox', { name: 'Select line 5' }).uncheck()
    await page.getByRole('checkbox', { name: 'Select line 6' }).check()
    await expect.poll(async () => (await records()).person).toEqual([])

    await page.getByRole('button', { name: 'Add 3 people' }).click()
    await page.getByText('3 people added').waitFor()
    const rows = listOf(board, 'No group yet').getByRole('row')
    await expect
      .poll(() => rows.allInnerTexts())
      .toEqual([
        'លោកជំទាវ ឧកញ៉ា ចាន់ សុផាន់ណារ៉េត\nChan Sophannaret\nធនាគារ ABC',
        '王芳 女士\nWang Fang\n中国银行',
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

  itInLongRun('changes nothing when it is cancelled', async () => {
    const { page, board, records } = await openBoard(at)
    await board.getByRole('button', { name: 'Import a participant list…' }).click()
    await paste(page, 'Sok Dara')
    await page.getByRole('button', { name: 'Add 1 person' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(async () => (await records()).person).toEqual([])
    await page.context().close()
  })

  it('of a form keeps what is personal only where it is ticked, and shows it in no list', async () => {
    const { page, board, records } = await openBoard(at)
    await board.getByRole('button', { name: 'Import a participant list…' }).click()
    await paste(page, form)
    await page.getByText('2 lines above the titles are left out').waitFor()
    const offered = page.getByRole('group', { name: 'Keep too; the room never sees it:' })
    await offered.getByText('Phone or Telegram').click()
    await page.getByRole('button', { name: 'Mr. Dara Sok' }).click()
    await page.getByRole('option', { name: 'Mr. Sok Dara', exact: true }).click()
    await page.getByText('Write each organisation in one way').click()
    expect(await barriersIn(page, '[role=dialog]')).toEqual([])
    await page.getByRole('button', { name: 'Add 4 people' }).click()
    await board.getByText('3 named of').waitFor()
    await expect
      .poll(() => listOf(board, 'No group yet').getByRole('row').allInnerTexts())
      .toEqual(['Mr. Sok Dara\nABC Bank', 'Chan Lina\nABC Bank', '王芳\n中国银行'])
    await expect
      .poll(() => listOf(board, 'Guests and others').getByRole('row').allInnerTexts())
      .toEqual(['Keo Vanna\nABC Bank\nObserver'])
    await expect
      .poll(async () => listedPeople(tablesFrom(await records())))
      .toMatchObject([
        { name: 'Sok Dara', honorific: 'Mr.', phone: '012 345 678', email: '', sex: '' },
        { name: 'Chan Lina', phone: '098 765 432', email: '', organisation: 'ABC Bank' },
        { name: 'Keo Vanna', phone: '', attendsAs: 'observer' },
        { name: '王芳', phone: '13800138000' },
      ])
    await page.context().close()
  })

  itInLongRun('pasted from a message is taken apart', async () => {
    const { page, board } = await openBoard(at)
    await board.getByRole('button', { name: 'Import a participant list…' }).click()
    await paste(page, '1. Mr. Chea Sophal (Mekong Bank) 010 111 222\n2. Chan Lina - Wing')
    await page.getByRole('button', { name: 'A message: one person on each line' }).waitFor()
    await page.getByRole('button', { name: 'Add 2 people' }).click()
    const rows = listOf(board, 'No group yet').getByRole('row')
    await rows.first().waitFor()
    await expect
      .poll(() => rows.allInnerTexts())
      .toEqual(['Mr. Chea Sophal\nMekong Bank', 'Chan Lina\nWing'])
    await page.context().close()
  })

  it('with organisations written in several ways is merged by one press, and taken back', async () => {
    const { page, board, records } = await openBoard(at)
    const organisations = async () =>
      listedPeople(tablesFrom(await records())).map((one) => one.organisation)
    await board.getByRole('button', { name: 'Import a participant list…' }).click()
    await paste(page, 'Name,Company\nSok Dara,ABC Bank\nChan Lina,ABC Bank Plc.\nKeo,Wing')
    await page.getByRole('button', { name: 'Add 3 people' }).click()
    await board.getByRole('button', { name: 'Merge organisations (1)…' }).click()
    await page.getByText('ABC Bank (1), ABC Bank Plc. (1): one organisation').waitFor()
    expect(await barriersIn(page, '[role=dialog]')).toEqual([])
    await page.getByRole('button', { name: 'Merge', exact: true }).click()
    await expect.poll(organisations).toEqual(['ABC Bank', 'ABC Bank', 'Wing'])
    await board.getByRole('button', { name: /^Merge/ }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect.poll(organisations).toEqual(['ABC Bank', 'ABC Bank Plc.', 'Wing'])
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
  itInLongRun('is chosen as a file in any of the encodings that spreadsheets save', async () => {
    const { page, board, records } = await openBoard(at)
    await board.getByRole('button', { name: 'Import a participant list…' }).click()
    for (const [encoding, buffer] of Object.entries(files)) {
      const file = { name: `${encoding}.csv`, mimeType: 'text/csv', buffer }
      await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file)
      await page.getByText(file.name).waitFor()
      await page.getByText(`Text encoding: ${encoding.slice(0, 5)}`).waitFor()
      await page.getByRole('cell', { name: 'ឯកឧត្តម សុខ ដារ៉ា' }).waitFor()
      await page.getByRole('button', { name: `Do not use ${file.name}` }).click()
      await page.getByText('The names show here first').waitFor()
    }
    const file = { name: 'class.csv', mimeType: 'text/csv', buffer: files['UTF-16'] }
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file)
    await page.getByText('Text encoding: UTF-16 LE').waitFor()
    await page.getByRole('button', { name: 'Semicolon' }).waitFor()
    await page.getByRole('button', { name: 'Add 1 person' }).click()
    await personIn(board, 'Group 2', 'ឯកឧត្តម សុខ ដារ៉ា').waitFor()
    await expect
      .poll(async () => listedPeople(tablesFrom(await records())))
      .toMatchObject([{ name: 'សុខ ដារ៉ា', honorific: 'ឯកឧត្តម', organisation: 'ធនាគារ ABC' }])
    await page.context().close()
  })

  it('is dropped on the board; a spreadsheet is told how to save it', async () => {
    const { page } = await openBoard(at)
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
    expect(await barriersIn(page, '[role=dialog]')).toEqual([])
    await drop('class.csv', 'Sok Dara\nChan Lina')
    await page.getByRole('button', { name: 'Add 2 people' }).waitFor()
    await page.context().close()
  })

  it('says where its columns are a guess, until somebody has looked at them', async () => {
    const { page } = await openBoard(at)
    await page.getByRole('button', { name: 'Import a participant list…' }).click()
    await paste(page, 'Sok,Dara,ABC Bank\nChan,Lina,Wing')
    await page.getByRole('cell', { name: 'Dara Sok' }).waitFor()
    const remark = page.getByText('No row names the columns')
    await remark.waitFor()
    await page.getByRole('button', { name: /Content of column 2/ }).click()
    await page.getByRole('option', { name: 'Skip this column' }).click()
    await remark.waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('lets a column, the separator and the header be set right', async () => {
    const { page, records } = await openBoard(at)
    await page.getByRole('button', { name: 'Import a participant list…' }).click()
    await paste(page, 'ABC;Sok Dara\nABC;Chan Lina')
    await page.getByRole('button', { name: /Content of column 2/ }).click()
    await page.getByRole('option', { name: 'Name', exact: true }).click()
    await page.getByRole('button', { name: /Content of column 1/ }).click()
    await page.getByRole('option', { name: 'Organisation' }).click()
    await page.getByRole('button', { name: 'Add 2 people' }).waitFor()
    await page.getByText('The first row names the columns').click()
    await page.getByRole('button', { name: 'Add 1 person' }).waitFor()
    await page.getByText('The first row names the columns').click()
    await page.getByRole('button', { name: /Content of column 2/ }).click()
    await page.getByRole('option', { name: 'Name', exact: true }).click()
    await page.getByRole('button', { name: 'Add 2 people' }).click()
    await expect
      .poll(async () => (await records()).person.map(({ name }) => name))
      .toEqual(['Sok Dara', 'Chan Lina'])
    await page.context().close()
  })
})
