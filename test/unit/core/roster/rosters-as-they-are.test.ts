import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRoster } from '../../../../electron/core/roster/read-roster.ts'
import { lines, preview, taken, told } from '../../../helpers/rosters.ts'

const fixtures = join(import.meta.dirname, '../../../fixtures/rosters')
const file = (name: string) => new Uint8Array(readFileSync(join(fixtures, name)))

describe('readRoster, of files that people sent in', () => {
  it.each([
    ['first-last.csv', ['|Dara Sok|Institution: ABC Bank', '|Lina Chan|ABA']],
    ['two-columns.csv', ['|Dara Sok', '|Lina Chan']],
    ['khmer-two-columns.tsv', ['|សុខ ដារ៉ា|ធនាគារ', '|ចាន់ លីណា|ធនាគារ']],
    ['chinese-two-columns.csv', ['|王芳|中国银行', '|李伟|中国银行']],
    ['more-unknown-titles.csv', ['|SOK DARA', '|CHAN LINA']],
    ['google-form.csv', ['|Sok Dara|ABC Bank|Manager', '|Chan Lina|ABA|Officer']],
    ['lines-above-header.csv', ['|Sok Dara|ABC|Manager']],
    ['sep-line.csv', ['|Sok Dara|ABC', '|Chan Lina|ABA']],
    ['numbered-list.txt', ['|Sok Dara', '|Chan Lina', '|Keo Vanna']],
    ['numbered-khmer.txt', ['|សុខ ដារ៉ា', '|ចាន់ លីណា']],
    ['bom-quoted-header.csv', ['|Sok, Dara|ABC Ltd']],
    ['phone-column.tsv', ['|Sok Dara|ABC', '|Chan Lina|ABA', '|Keo Vanna|ABC']],
    ['space-before-quote.csv', ['|Sok, Dara|ABC, Ltd', '|Chan, Lina|ABA, Plc']],
    ['trailing-commas.txt', ['|Team Red', '|Team Blue']],
  ])('reads %s', (name, people) => {
    expect(taken(file(name))).toEqual(people.map((one) => one.replace('Institution: ', '')))
  })

  it('knows one person in three pairs of direction marks, and one word in two orders', () => {
    expect(taken(file('direction-marks.txt'))).toHaveLength(1)
    expect(taken(file('khmer-order.txt'))).toHaveLength(1)
  })

  it('guesses no encoding', () => {
    expect(readRoster(file('gbk.csv'), [])).toMatchObject({ reason: 'other-encoding' })
  })

  it('tells that lines stand above the titles', () => {
    expect(preview(file('lines-above-header.csv'))).toMatchObject({ rowsAbove: 2, header: true })
    expect(preview(file('lines-above-header.csv')).rows.map(({ problems }) => problems)).toEqual([
      [],
      [{ code: 'no-person', field: null }],
    ])
  })
})

describe('readRoster, of marks and numbers of a list', () => {
  it.each([
    ...['1. Sok Dara', '1) Sok Dara', '(1) Sok Dara', '01 Sok Dara', '1 - Sok Dara', '12.Sok Dara'],
    ...[
      '① Sok Dara',
      '• Sok Dara',
      '· Sok Dara',
      '·Sok Dara',
      '- Sok Dara',
      '* Sok Dara',
      '– Sok Dara',
    ],
    ...[
      '\uf0b7 Sok Dara',
      '➢ Sok Dara',
      '✓ Sok Dara',
      '[ ] Sok Dara',
      '[x] Sok Dara',
      '☐ Sok Dara',
    ],
    ...[
      '·\tSok Dara',
      '1.\tSok Dara',
      'o\tSok Dara',
      '១. Sok Dara',
      '១) Sok Dara',
      '1、Sok Dara',
      '１．Sok Dara',
    ],
  ])('takes %j off', (written) => {
    const list = lines(written, written.replace('Sok Dara', 'Chan Lina'))
    expect(taken(list)).toEqual(['|Sok Dara', '|Chan Lina'])
  })

  it.each(['O’Neill-van der Berg', 'Óscar', 'X Æ', '‘Dara’ Sok', 'ឯម សុខ', '一 名'])(
    'leaves %j as it is',
    (name) => expect(taken(name)).toEqual([`|${name}`]),
  )
})

describe('readRoster, of messages', () => {
  it.each([
    ['1. Mr. Chea Sophal (Mekong Bank) 010 111 222', 'Mr.|Chea Sophal|Mekong Bank', '010 111 222'],
    [
      '2/ Ms. Chan Lina - ABA Bank - Officer - 098 765 432',
      'Ms.|Chan Lina|ABA Bank|Officer',
      '098 765 432',
    ],
    ['Sok Dara – ABC Ltd, Tel: +855 12 345 678', '|Sok Dara|ABC Ltd', '+855 12 345 678'],
    ['• Keo Vanna (Wing, Manager) @keovanna', '|Keo Vanna|Wing|Manager', '@keovanna'],
    ['១. លោក សុខ ដារ៉ា (ធនាគារមេគង្គ) ០១០ ១១១ ២២២', 'លោក|សុខ ដារ៉ា|ធនាគារមេគង្គ', '០១០ ១១១ ២២២'],
    [
      '២. កញ្ញា ចាន់ លីណា - ក្រុមហ៊ុន ABC - គណនេយ្យករ ទូរស័ព្ទ៖ 012345678',
      'កញ្ញា|ចាន់ លីណា|ក្រុមហ៊ុន ABC|គណនេយ្យករ',
      '012345678',
    ],
    ['3、王芳（中国银行）13800138000', '|王芳|中国银行', '13800138000'],
    ['李伟-工商银行-经理 电话：139 0013 9000', '|李伟|工商银行|经理', '139 0013 9000'],
    ['王芳 女士（中国银行，经理）', '女士|王芳|中国银行|经理', ''],
    ['5. Dr. Anne-Marie O’Neill (UNDP) anne@example.org', 'Dr.|Anne-Marie O’Neill|UNDP', ''],
    ['សុខ ដារ៉ា (Sok Dara) ធនាគារ ABC', '|សុខ ដារ៉ា|ធនាគារ ABC', ''],
  ])('takes %j apart', (line, person, phone) => {
    const read = preview(line)
    expect(read.delimiter).toBe('message')
    expect(read.rows.map((row) => told(row.person))).toEqual([person])
    const columns = read.columns.map((field, at) => field ?? read.offered[at] ?? null)
    expect(preview(line, { columns }).rows[0]?.person.phone).toBe(phone)
  })

  it('reads a whole message, with a greeting above and the honorific in brackets', () => {
    const read = preview(
      lines(
        'Participants:',
        '1. Chea Sophal (Mr.) - Mekong Bank 010 111 222',
        '2. Chan Lina (Observer), ABA',
      ),
    )
    expect(read.rows.map((row) => told(row.person))).toEqual([
      'Mr.|Chea Sophal|Mekong Bank',
      '|Chan Lina|ABA',
    ])
    expect(read.rows[1]?.person.attendsAs).toBe('observer')
  })

  it('takes a regular list with commas as one', () => {
    const read = preview(
      lines('1. Chea Sophal, Mekong Bank, 010 111 222', '2. Chan Lina, ABA, 011 222 333'),
    )
    expect(read.delimiter).toBe(',')
    expect(read.rows.map((row) => told(row.person))).toEqual([
      '|Chea Sophal|Mekong Bank',
      '|Chan Lina|ABA',
    ])
  })

  it('is asked for by hand too, and put off', () => {
    expect(preview('Sok Dara, ABC', { delimiter: 'message' }).columns).toEqual([
      'name',
      'organisation',
    ])
    expect(preview('Sok Dara (ABC)', { delimiter: ',' }).rows[0]?.person.name).toBe(
      'Sok Dara (ABC)',
    )
  })
})

describe('readRoster, of what is personal', () => {
  const sheet = lines(
    'Name,Phone / Telegram,E-mail,Sex,Supervisor name,Supervisor’s phone',
    'Sok Dara,012 345 678,d@example.com,M,Chan Lina,098 765 432',
  )

  it('leaves it out, and offers it', () => {
    const read = preview(sheet)
    expect(read.columns).toEqual(['name', null, null, null, null, null])
    expect(read.offered).toEqual([
      null,
      'phone',
      'email',
      'sex',
      'supervisorContact',
      'supervisorContact',
    ])
    expect(read.rows[0]?.person).toMatchObject({
      phone: '',
      email: '',
      sex: '',
      supervisorContact: '',
    })
  })

  it('keeps what is ticked, as written', () => {
    const { columns, offered } = preview(sheet)
    const all = columns.map((field, at) => field ?? offered[at] ?? null)
    expect(preview(sheet, { columns: all }).rows[0]?.person).toMatchObject({
      ...{ phone: '012 345 678', email: 'd@example.com', sex: 'M' },
      supervisorContact: 'Chan Lina, 098 765 432',
    })
  })

  it('knows numbers to call, addresses and sex without titles', () => {
    const read = preview(
      lines(
        'Sok Dara\tM\t012345678\td@example.com\tABC',
        'Chan Lina\tF\t098765432\tl@example.com\tABA',
      ),
    )
    expect(read.columns).toEqual(['name', null, null, null, 'organisation'])
    expect(read.offered).toEqual([null, 'sex', 'phone', 'email', null])
  })
})

describe('readRoster, of groups and attendance', () => {
  it.each([
    ['small numbers that come again', ['A B,1', 'C D,2', 'E F,1'], 'group'],
    ['groups in words', ['A B,第一组', 'C D,第2组', 'E F,第1组'], 'group'],
    ['numbers that do not come again', ['A B,1', 'C D,2', 'E F,3'], null],
    ['ages', ['A B,34', 'C D,51', 'E F,28'], null],
    ['numbers of three digits', ['A B,101', 'C D,101', 'E F,102'], null],
  ])('has %s', (_, rows, field) => {
    expect(preview(lines(...rows)).columns[1]).toBe(field)
  })

  it('reads what somebody comes as, by the title or by the cells', () => {
    const sheet = lines(
      'Name,Attends as',
      'Sok Dara,Guest',
      'Chan Lina,អ្នកបកប្រែ',
      '王芳,观察员',
      'Keo,Chief',
    )
    expect(preview(sheet).rows.map(({ person }) => person.attendsAs)).toEqual([
      ...['guest', 'interpreter', 'observer', 'participant'],
    ])
    expect(preview(sheet).rows[3]?.problems).toEqual([
      { code: 'unknown-attendance', field: 'attendsAs' },
    ])
    const roles = preview(lines('Name,Role', 'Sok Dara,Participant', 'Chan Lina,Co-trainer'))
    expect(roles.rows.map(({ person }) => person.attendsAs)).toEqual(['participant', 'co-trainer'])
  })
})

describe('readRoster, told by hand', () => {
  it('names the columns by the first row, also where no title is known', () => {
    const sheet = lines('Wer,Firma', 'Sok Dara,ABC')
    expect(preview(sheet)).toMatchObject({ header: false })
    const read = preview(sheet, { header: true })
    expect(read).toMatchObject({ header: true, titles: ['Wer', 'Firma'], columns: ['name', null] })
    expect(read.rows.map(({ person }) => person.name)).toEqual(['Sok Dara'])
  })

  it('takes all rows as people where no row names the columns', () => {
    expect(preview(lines('Name,Company', 'Sok Dara,ABC'), { header: false }).rows).toHaveLength(2)
  })

  it('joins names in the order that is asked', () => {
    const sheet = lines('First name,Last name', 'Dara,Sok')
    expect(preview(sheet).nameOrder).toBe('given-first')
    expect(taken(sheet, { nameOrder: 'family-first' })).toEqual(['|Sok Dara'])
    expect(preview('Name\nSok Dara').nameOrder).toBeNull()
  })

  it('remarks on names that hold what few names do', () => {
    const odd = ['Sok Dara 012', 'Sok (Dara)', '2026-11-01', 'dara@example.com', 'Sok [x]']
    const read = preview(lines('Name', ...odd, 'Sok Dara', '王芳'))
    expect(read.rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ...odd.map(() => ['odd-name']),
      ...[[], []],
    ])
  })
})
