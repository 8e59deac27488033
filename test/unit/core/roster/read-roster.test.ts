import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankListedPerson } from '../../../../electron/core/people/blank-person.ts'
import {
  readRoster,
  type RosterOptions,
  type RosterPreview,
} from '../../../../electron/core/roster/read-roster.ts'
import type { ListedPerson } from '../../../../electron/core/people/organisations.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const person = (index: number, name: string, organisation = ''): ListedPerson => ({
  id: idOf(5, index),
  rank: `a${index}`,
  ...blankListedPerson,
  name,
  organisation,
})

function preview(
  source: Uint8Array | string,
  people: readonly ListedPerson[] = [],
  options: RosterOptions = {},
): RosterPreview {
  const read = readRoster(source, people, options)
  if (read.kind !== 'ok') throw new Error(read.kind)
  return read
}
const names = (read: RosterPreview) => read.rows.map((row) => row.person.name)

describe('readRoster', () => {
  it('reads a header in Khmer, and a table copied from a spreadsheet', () => {
    const text = [
      'ល.រ\tឈ្មោះ\tឈ្មោះឡាតាំង\tអង្គភាព\tតួនាទី\tភាសា\tក្រុម',
      '១\tឯកឧត្តម សុខ ដារ៉ា\tSok Dara\tធនាគារ ABC\tនាយក\tខ្មែរ\t១',
      '២\tចាន់ លីណា\tChan Lina\tធនាគារ ABC\t\tEnglish\tក្រុមទី២',
    ].join('\n')
    const read = preview(text)
    expect(read).toMatchObject({ delimiter: '\t', header: true, encoding: null })
    expect(read.titles.slice(0, 2)).toEqual(['ល.រ', 'ឈ្មោះ'])
    expect(preview('Sok Dara\nChan Lina').titles).toEqual([])
    expect(read.rows[0]).toEqual({
      line: 2,
      cells: ['១', 'ឯកឧត្តម សុខ ដារ៉ា', 'Sok Dara', 'ធនាគារ ABC', 'នាយក', 'ខ្មែរ', '១'],
      person: {
        ...blankListedPerson,
        name: 'សុខ ដារ៉ា',
        honorific: 'ឯកឧត្តម',
        latinName: 'Sok Dara',
        organisation: 'ធនាគារ ABC',
        role: 'នាយក',
        language: 'km',
      },
      group: '១',
      problems: [],
      double: null,
      usable: true,
    })
  })

  it('reads headers in English and Chinese, in any order', () => {
    expect(preview('Company;Full name *\nABC;Sok Dara').columns).toEqual(['organisation', 'name'])
    expect(preview('序号,姓名,单位,职务\n1,王芳,中国银行,经理').columns).toEqual([
      null,
      'name',
      'organisation',
      'role',
    ])
    expect(preview('Title,Name (English)\nMr,Sok Dara').columns).toEqual(['honorific', 'name'])
    expect(preview('Title,Name\nManager,Sok Dara').columns).toEqual(['role', 'name'])
  })

  it('guesses the columns of a list without a header, and obeys when told', () => {
    const list = '1,សុខ ដារ៉ា,Sok Dara,ABC\n2,ចាន់ លីណា,Chan Lina,ABC'
    expect(preview(list)).toMatchObject({
      header: false,
      columns: [null, 'name', 'latinName', 'organisation'],
    })
    expect(preview('សុខ ដារ៉ា,ACLEDA Bank\nចាន់ លីណា,ABA Bank').columns).toEqual([
      'name',
      'organisation',
    ])
    const told = preview(list, [], { columns: [null, 'latinName', 'name', null] })
    expect(names(told)).toEqual(['Sok Dara', 'Chan Lina'])
  })

  it('takes a plain list of names, in three scripts, untouched', () => {
    const list = 'សុខ ដារ៉ា\nwang FANG\n欧阳 娜娜\nO’Neill-van der Berg'
    expect(names(preview(list))).toEqual(list.split('\n'))
  })

  it('says line by line what is wrong', () => {
    const text = [
      'Name,Company,Language',
      ',ABC,',
      '????? ????,ABC,',
      `${'x'.repeat(201)},ABC,`,
      'Sok Dara,ABC,Klingon',
      'Chan Lina,ABC,en,more',
      '"Keo Vanna,ABC,en',
    ].join('\n')
    const { rows } = preview(text)
    expect(rows.map(({ line, usable, problems }) => [line, usable, problems[0]?.code])).toEqual([
      [2, false, 'no-name'],
      [3, false, 'lost-letters'],
      [4, false, 'too-long'],
      [5, true, 'unknown-language'],
      [6, true, 'too-many-cells'],
      [7, true, 'open-quote'],
    ])
    expect(rows[2]?.problems).toEqual([{ code: 'too-long', field: 'name' }])
  })

  it('finds who is there already, and who only has the same name', () => {
    const people = [person(0, 'សុខ ដារ៉ា', 'ABC'), person(1, 'Chan Lina', 'ABC')]
    const text = 'name,company\nសុខដារ៉ា,ABC\nchan  lina,XYZ\nKeo Vanna,\nKEO VANNA,DEF'
    expect(preview(text, people).rows.map(({ double }) => double)).toEqual([
      { of: { kind: 'person', id: idOf(5, 0) }, likeness: 'same' },
      { of: { kind: 'person', id: idOf(5, 1) }, likeness: 'namesake' },
      null,
      { of: { kind: 'line', line: 4 }, likeness: 'same' },
    ])
  })

  it('tells what it cannot read', () => {
    expect(readRoster('  \n', [])).toEqual({ kind: 'empty' })
    expect(readRoster(new Uint8Array([0x50, 0x4b, 3, 4]), [])).toMatchObject({
      kind: 'unreadable',
      reason: 'workbook',
    })
    expect(readRoster('x\n'.repeat(1001), [])).toEqual({ kind: 'too-many', rows: 1001 })
    expect(readRoster('x'.repeat(2_000_001), [])).toMatchObject({ reason: 'too-large' })
  })

  it('takes no more columns than a roster has, and says so', () => {
    const read = preview(`name${',x'.repeat(5000)}\nSok Dara${',y'.repeat(5000)}`)
    expect(read.columns).toHaveLength(40)
    expect(read.rows[1]?.problems[0]?.code).toBe('too-many-cells')
  })

  it('keeps every name as it is written, through every encoding and delimiter', () => {
    const letter = fc.constantFrom(
      ...['ស', 'ុ', 'ខ', '្', 'ត', '\u200b', '王', '芳', 'é', 'A', 'z', '-', '’', ',', '"', ' '],
    )
    const anyName = fc
      .array(letter, { minLength: 1, maxLength: 12 })
      .map((letters) => `ក${letters.join('')}ខ`.replace(/ +/g, ' '))
    const coded = fc.constantFrom(...coders)
    fc.assert(
      fc.property(
        fc.array(anyName, { minLength: 1, maxLength: 8 }),
        coded,
        fc.constantFrom(',', ';', '\t'),
        (list, code, delimiter) => {
          const quoted = list.map((name) => `"${name.replaceAll('"', '""')}"${delimiter}ABC`)
          const text = [`ឈ្មោះ${delimiter}អង្គភាព`, ...quoted].join('\r\n')
          const read = preview(code(text))
          expect(read.delimiter).toBe(delimiter)
          expect(names(read)).toEqual(list)
        },
      ),
      { numRuns: 1000, seed: 20261124 },
    )
  })

  it('reads any bytes and any text without falling over', () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('"', ',', '\n', 'ក', '?', 'Mr ', '1', '\t'),
        maxLength: 60,
      }),
    )
    fc.assert(
      fc.property(anything, (source) => {
        const read = readRoster(source, [])
        if (read.kind !== 'ok') return
        for (const { person: found, usable } of read.rows) {
          if (usable) expect(found.name).not.toBe('')
        }
      }),
      { numRuns: 5000, seed: 20261124 },
    )
  })
})

const coders: readonly ((text: string) => Uint8Array | string)[] = [
  (text) => text,
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
]

describe('readRoster of a table with breaks in its cells', () => {
  it.each(['\u000b', '\u000c', '\u0085', '\u2028', '\u2029', '\u0007', '\u001e', '\u001f'])(
    'keeps the words of a name apart at %j',
    (sign) => {
      const read = preview(`Name\tOrganisation\nSok${sign}Dara\tABC${sign}Bank\nChan Lina\tDEF\n`)
      expect(names(read)).toEqual(['Sok Dara', 'Chan Lina'])
      expect(read.rows[0]?.person.organisation).toBe('ABC Bank')
    },
  )
})
