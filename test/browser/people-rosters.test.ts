import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriersIn } from '../helpers/barriers.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { listOf, openBoard, paste, personIn, real } from '../helpers/people-page.ts'

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

describe('a roster', () => {
  it('is pasted, seen first with what is wrong in it, added, and taken back', async () => {
    const { page, board, problems, records } = await openBoard(at)
    await board.getByRole('button', { name: 'Bring in a roster…' }).click()
    await paste(page, pasted)
    await page.getByText('There is no name on this line').waitFor()
    await page.getByText('The same as line 5').waitFor()
    await page.getByText('5 lines read').waitFor()
    expect(await page.getByRole('checkbox', { name: 'Take line 4' }).isDisabled()).toBe(true)
    expect(await page.getByRole('checkbox', { name: 'Take line 6' }).isChecked()).toBe(false)
    expect(await barriersIn(page, '[role=dialog]')).toEqual([])
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
    const { page, board, records } = await openBoard(at)
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
    const { page, board, records } = await openBoard(at)
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
    await page.getByRole('button', { name: 'Semicolon' }).waitFor()
    await page.getByRole('button', { name: 'Add 1 person' }).click()
    await personIn(board, 'Group 2', 'ឯកឧត្តម សុខ ដារ៉ា').waitFor()
    expect((await records()).person).toMatchObject([
      { name: 'សុខ ដារ៉ា', honorific: 'ឯកឧត្តម', organisation: 'ធនាគារ ABC' },
    ])
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

  it('lets a column, the separator and the header be set right', async () => {
    const { page, records } = await openBoard(at)
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
