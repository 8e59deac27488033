import type { PersonFields } from '../people/organisations.ts'
import type { RosterColumns } from './columns.ts'
import type { RosterProblem } from './roster-problem.ts'
import type { RosterRow } from './roster-row.ts'
import { codePointsFor, lettersIn } from '../text/letters.ts'
import { maxListedLetters } from '../base/letter-limits.ts'
import { attendanceNamed } from '../people/attends-as.ts'
import { blankListedPerson } from '../people/blank-person.ts'
import { isDate, isOddName } from './cell-kinds.ts'
import { splitHonorific } from './honorifics.ts'
import { withoutListMark } from './list-marks.ts'
import { joinedName, orderOfTitles, type NameOrder } from './name-order.ts'
import { languageNamed } from './named-language.ts'
import type { TableRow } from '../text/parse-rows.ts'
import type { RosterField } from './title-words.ts'

export type RowReading = {
  readonly columns: RosterColumns
  readonly titles: readonly string[]
  /** The order that was asked for; null for that of the titles' language. */
  readonly order: NameOrder | null
}

type ReadRow = Omit<RosterRow, 'double'>

/** How the rows of one table are read. */
export function rowReader({ columns, titles, order }: RowReading) {
  const nameOrder = order ?? orderOfTitles(titles)
  const joined = columns.includes('familyName') && columns.includes('givenName')
  return {
    /** Null where no names of two columns are joined. */
    nameOrder: joined ? nameOrder : null,
    read: (row: TableRow): ReadRow => readRow(row, columns, nameOrder, titles),
  }
}

function readRow(
  row: TableRow,
  columns: RosterColumns,
  order: NameOrder,
  titles: readonly string[],
): ReadRow {
  const cell = (field: RosterField) =>
    field === 'givenName'
      ? all(row, columns, field, ' ')
      : (row.cells[columns.indexOf(field)] ?? '')
  const person: PersonFields = {
    ...blankListedPerson,
    ...nameIn(cell, order),
    latinName: cell('latinName'),
    organisation: cell('organisation'),
    role: cell('role'),
    language: languageNamed(cell('language')),
    attendsAs: attendanceNamed(cell('attendsAs')) ?? 'participant',
    phone: cell('phone'),
    email: cell('email'),
    sex: cell('sex'),
    supervisorContact: all(row, columns, 'supervisorContact', ', '),
  }
  const problems = [...rowProblems(row, columns, cell, titles), ...personProblems(person)]
  const usable = !problems.some(({ code }) => stopping.has(code))
  return { line: row.line, cells: row.cells, person, group: cell('group'), problems, usable }
}

type CellOf = (field: RosterField) => string

function nameIn(cell: CellOf, order: NameOrder): Pick<PersonFields, 'name' | 'honorific'> {
  const written = withoutListMark(cell('name')).replace(nameLabel, '')
  const family = withoutListMark(cell('familyName'))
  const given = withoutListMark(cell('givenName'))
  const name = written === '' ? joinedName(family, given, order) : written
  const honorific = cell('honorific')
  return honorific === '' ? splitHonorific(name) : { honorific, name }
}

const nameLabel = /^(?:full ?name|name|ឈ្មោះ|姓名)\s*[:：៖]\s*/i

const all = (row: TableRow, columns: RosterColumns, field: RosterField, between: string): string =>
  row.cells.filter((cell, at) => columns[at] === field && cell !== '').join(between)

const stopping = new Set<RosterProblem['code']>(['no-name', 'too-long', 'lost-letters'])
const limits = maxListedLetters

function rowProblems(
  row: TableRow,
  columns: RosterColumns,
  cell: CellOf,
  titles: readonly string[],
): readonly RosterProblem[] {
  const beyond = row.cells.slice(columns.length).some((one) => one !== '')
  const language = cell('language')
  const attendance = cell('attendsAs')
  return [
    ...(row.openQuote ? [{ code: 'open-quote', field: null } as const] : []),
    ...(beyond ? [{ code: 'too-many-cells', field: null } as const] : []),
    ...(language !== '' && languageNamed(language) === null
      ? [{ code: 'unknown-language', field: 'language' } as const]
      : []),
    ...(attendance !== '' && attendanceNamed(attendance) === null
      ? [{ code: 'unknown-attendance', field: 'attendsAs' } as const]
      : []),
    ...(isEndOfReport(row, titles) ? [{ code: 'no-person', field: null } as const] : []),
  ]
}

/** Sums, signatures, greetings and titles that come again on the next page. */
function isEndOfReport({ cells }: TableRow, titles: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  const again =
    titles.length > 0 && filled.length > 1 && cells.every((cell, at) => cell === titles[at])
  const endsOpen = /^\p{L}[^\n]*[:：៖]$/u.test(filled.at(-1) ?? '')
  return again || endsOpen || endWords.test(filled[0] ?? '') || greeting.test(filled[0] ?? '')
}
const greeting =
  /^(?:dear|hello|hi|good (?:morning|afternoon|evening))\b|^(?:ជម្រាបសួរ|សូមជម្រាប|大家好|您好|你好|各位)/i
const endWords =
  /^(?:(?:grand |sub)?-?totals?\b|sum\b|average\b|prepared by|approved by|checked by|signature|page \d|សរុប|រៀបចំដោយ|អនុម័តដោយ|ហត្ថលេខា|合计|总计|共计|小计|制表|审核|签名|签字)/i

function personProblems(person: PersonFields): readonly RosterProblem[] {
  const fields = Object.entries(limits) as [keyof typeof limits, number][]
  const long = fields.filter(
    ([field, most]) =>
      person[field].length > 2 * codePointsFor(most) || lettersIn(person[field]) > most,
  )
  const lost = fields.filter(([field]) => lostLetters.test(person[field]))
  const odd = isOddName(person.name) || isDate(person.name)
  return [
    ...(person.name === '' ? [{ code: 'no-name', field: 'name' } as const] : []),
    ...long.map(([field]) => ({ code: 'too-long', field }) as const),
    ...lost.map(([field]) => ({ code: 'lost-letters', field }) as const),
    ...(odd ? [{ code: 'odd-name', field: 'name' } as const] : []),
  ]
}

/** What programs leave of a script that they could not write. */
const lostLetters = /\ufffd|\?\?|^\?$/
