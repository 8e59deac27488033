import { composed } from '../text/compose.ts'
import { isHonorific } from './honorifics.ts'
import { languageNamed } from './named-language.ts'
import { nameKey } from './same-name.ts'

export const rosterFields = [
  'name',
  'latinName',
  'honorific',
  'organisation',
  'role',
  'language',
  'group',
] as const
export type RosterField = (typeof rosterFields)[number]

/** What each column of a roster holds; null for one that is left out. */
export type RosterColumns = readonly (RosterField | null)[]

/** Cells beyond this are no roster's. */
const mostColumns = 40

/** The columns that a first row names; null where it is no header but a person. */
export function columnsNamed(header: readonly string[]): RosterColumns | null {
  const cells = header.slice(0, mostColumns)
  const named = cells.map((cell) => fieldNamed.get(headerKey(cell)))
  const known = named.filter((one) => one !== undefined).length
  const filled = cells.filter((cell) => cell !== '').length
  const names = named.includes('name') || named.includes('latinName')
  if (!names || known * 2 < filled) return null
  return once(named.map((one) => (one === 'number' ? null : (one ?? null))))
}

/** `Title` heads positions in one list and honorifics in another: the cells tell which. */
export function titlesRead(
  columns: RosterColumns,
  rows: readonly (readonly string[])[],
): RosterColumns {
  if (columns.includes('honorific')) return columns
  return columns.map((field, at) => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '')
    const honorifics = field === 'role' && cells.length > 0 && cells.every(isHonorific)
    return honorifics ? 'honorific' : field
  })
}

/** The columns as their cells look: for a list without a header. */
export function columnsGuessed(rows: readonly (readonly string[])[]): RosterColumns {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const width = Math.min(widest, mostColumns)
  const columns: (RosterField | null)[] = []
  for (let at = 0; at < width; at += 1) {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '')
    columns.push(guess(cells, columns, nameCells(rows, columns)))
  }
  return columns
}

function guess(
  cells: readonly string[],
  taken: readonly (RosterField | null)[],
  names: readonly string[],
): RosterField | null {
  const all = (test: (cell: string) => boolean) => cells.length > 0 && cells.every(test)
  const free = (field: RosterField) => !taken.includes(field)
  if (cells.length === 0) return null
  if (free('name') && all(isNumber)) return null
  if (free('honorific') && all(isHonorific)) return 'honorific'
  if (free('name')) return 'name'
  if (free('language') && all((cell) => languageNamed(cell) !== null)) return 'language'
  if (free('group') && all(isNumber)) return 'group'
  if (free('latinName') && free('organisation') && !names.some(isLatin) && latinNames(cells)) {
    return 'latinName'
  }
  return (['organisation', 'role'] as const).find(free) ?? null
}

const nameCells = (rows: readonly (readonly string[])[], columns: RosterColumns) => {
  const at = columns.indexOf('name')
  return rows.map((row) => row[at] ?? '').filter((cell) => cell !== '')
}

const isNumber = (cell: string) => /^[\p{Nd}.]+$/u.test(cell)
const isLatin = (cell: string) => /^[\p{Script=Latin}\p{P}\p{M}\s]+$/u.test(cell)

/** Names in Latin letters are of two words or more, and no two the same; organisations come again. */
const latinNames = (cells: readonly string[]) =>
  cells.every((cell) => isLatin(cell) && /\s/.test(cell) && !ofOrganisations.test(cell)) &&
  new Set(cells.map(nameKey)).size === cells.length
const ofOrganisations =
  /\b(bank|ltd|co|plc|inc|company|group|hotel|university|school|ministry|insurance|telecom)\b|&/i

/** A field that is named twice is the first. */
const once = (columns: RosterColumns): RosterColumns =>
  columns.map((field, at) => (field !== null && columns.indexOf(field) < at ? null : field))

/** `Name (Khmer) *` and `name khmer` are the same heading. */
const headerKey = (cell: string) => nameKey(composed(cell, 'NFKC').replace(/[()[\]:*#._/-]+/g, ' '))

const words: Readonly<Record<RosterField | 'number', readonly string[]>> = {
  name: [
    ...['name', 'names', 'full name', 'fullname', 'participant', 'participant name', 'khmer name'],
    ...['name khmer', 'name in khmer', 'chinese name', 'name chinese', 'original name'],
    ...['ឈ្មោះ', 'ឈ្មោះពេញ', 'ឈ្មោះសិក្ខាកាម', 'ឈ្មោះខ្មែរ', 'ឈ្មោះជាភាសាខ្មែរ', 'ឈ្មោះជាអក្សរខ្មែរ', 'នាម'],
    ...['នាមត្រកូល និងនាមខ្លួន', 'គោត្តនាម និងនាម', 'គោត្តនាមនិងនាម', 'នាមនិងគោត្តនាម', 'សិក្ខាកាម'],
    ...['姓名', '名字', '学员', '学员姓名', '中文名', '中文姓名', '參加者', '参加者'],
  ],
  latinName: [
    ...['latin name', 'name latin', 'name in latin', 'english name', 'name english', 'latin'],
    ...['name in english', 'romanised name', 'romanized name', 'pinyin'],
    ...['ឈ្មោះឡាតាំង', 'ឈ្មោះជាអក្សរឡាតាំង', 'អក្សរឡាតាំង', 'ឈ្មោះអង់គ្លេស', 'ឈ្មោះជាភាសាអង់គ្លេស'],
    ...['英文名', '英文姓名', '拼音', '拼音姓名', '拉丁名'],
  ],
  honorific: [
    ...['honorific', 'salutation', 'prefix', 'mr ms', 'mr mrs ms'],
    ...['ងារ', 'គោរមងារ', 'គោរមនាម', '称谓', '称呼', '尊称'],
  ],
  organisation: [
    ...['organisation', 'organization', 'company', 'employer', 'institution', 'firm', 'org'],
    ...['អង្គភាព', 'ស្ថាប័ន', 'ក្រុមហ៊ុន', 'អង្គការ', 'កន្លែងធ្វើការ'],
    ...['单位', '公司', '机构', '组织', '工作单位', '企业'],
  ],
  role: [
    ...['role', 'position', 'job', 'job title', 'title', 'function'],
    ...['តួនាទី', 'មុខតំណែង', 'មុខងារ', '职位', '职务', '岗位'],
  ],
  language: ['language', 'lang', 'languages', 'ភាសា', '语言', '语种'],
  group: ['group', 'team', 'table', 'group no', 'ក្រុម', 'តុ', 'ក្រុមទី', '组', '小组', '组别', '分组'],
  number: ['no', 'nr', 'number', '', 'id', 'ល រ', 'លរ', 'លេខ', 'លេខរៀង', '序号', '编号', '号'],
}

const fieldNamed = new Map(
  Object.entries(words).flatMap(([field, list]) =>
    list.map((word) => [headerKey(word), field as RosterField | 'number'] as const),
  ),
)
