import { describe, expect, it } from 'vitest'
import { parseClock } from '../../../../electron/core/agenda/parse-clock.ts'
import { parseDuration } from '../../../../electron/core/agenda/parse-duration.ts'
import { maxTextBytes } from '../../../../electron/core/roster/decode-text.ts'
import { linesToTake, rosterEdits } from '../../../../electron/core/roster/roster-edits.ts'
import { readRoster, type RosterOptions } from '../../../../electron/core/roster/read-roster.ts'
import { delimiters } from '../../../../electron/core/text/parse-rows.ts'
import { exportFileName, titleFileName } from '../../../../electron/core/text/file-names.ts'
import { firstGraphemes, graphemes } from '../../../../electron/core/text/graphemes.ts'
import { khmerWords } from '../../../../electron/core/text/khmer-words.ts'
import { piecesOf } from '../../../../electron/core/text/line-pieces.ts'
import { inOneLine } from '../../../../electron/core/text/one-line.ts'
import { sanitizeText } from '../../../../electron/core/text/sanitize-text.ts'
import { searchFor } from '../../../../electron/core/text/search-key.ts'
import { plainText } from '../../../../electron/core/workshop/plain-text.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { workshopCode } from '../../../../electron/core/workshop/workshop-code.ts'
import { readCopies } from '../../../../electron/core/board/note-copy.ts'
import { pastedNotes, pastedRows } from '../../../../electron/core/board/pasted-lines.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { times } from '../../../helpers/long-run.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

/** One run of a text repeated to so many bytes; `a` before and after. */
const filled = (unit: string, size: number) => {
  const bytes = new TextEncoder().encode(unit).length
  return `a${unit.repeat(Math.floor((size - 2) / bytes))}a`
}

/** What people paste by mistake, and what somebody may paste on purpose. */
const huge = [
  ...[
    ' ',
    '\t',
    '\n',
    '\r\n',
    ' \n',
    '\u3000',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '"',
    '"" ',
    '""',
    ' "',
  ],
  ...[
    ',',
    ';',
    '\t"',
    ',"',
    '"\n',
    'a,',
    'a\t',
    '- ',
    '•',
    '9',
    '9:',
    '<a@',
    '(a) ',
    '.',
    '?',
    '\\',
    '{"',
    '[',
    'Mr ',
  ],
  ...[
    '\u0301',
    '\u0301\u0316',
    '\u17d2ក',
    'ក្',
    'ា',
    '\u200d',
    '👩\u200d',
    '\u{1f1e6}',
    '\ufdfa',
    '\u0344',
  ],
  ...['客', '客 ', 'ក ', '\ud800', '\u0000', '-', '<', '%', '{a}'],
].map((unit) => ({ name: JSON.stringify(unit), unit }))

const tables = tablesFrom(classRecords)
const making = { newId: () => idOf(5, 5), groupName: String }

function readAndTake(source: Parameters<typeof readRoster>[0], options: RosterOptions = {}): void {
  const read = readRoster(source, [], options)
  if (read.kind === 'ok') rosterEdits(tables, read, linesToTake(read), 0, making)
}

const uses: readonly ((text: string) => unknown)[] = [
  (text) => pastedNotes(pastedRows(text), true),
  readCopies,
  inOneLine,
  plainText,
  sanitizeText,
  workshopCode,
  parseClock,
  (typed) => parseDuration(typed, 480),
  (query) => Array.from({ length: 500 }, () => 'Loyalty').filter(searchFor(query)),
  (title) => searchFor('a')(title),
  (title) => titleFileName(title, 'pdf'),
  (place) =>
    exportFileName({
      ...{ date: '2026-11-24', course: place, place, group: null },
      ...{ what: 'Map', language: 'km', version: 1 },
    }),
  (text) => firstGraphemes(text, 9),
]

// None of these is timed: where one takes the square of its text, it takes far longer than a test may.
describe('a very long text of nothing but the same', () => {
  const size = times(40_000, 400_000)

  it.each(huge)('$name can be read as a roster and taken', ({ unit }) => {
    readAndTake(filled(unit, size))
    readAndTake(`Name\tGroup\n${filled(unit, size)}`, { delimiter: '\t' })
  })

  it.each(huge)('$name can be pasted, searched, titled and made plain', ({ unit }) => {
    const text = filled(unit, size)
    for (const use of uses) use(text)
    expect(graphemes(text).join('')).toBe(text)
  })

  it.each(huge)('$name breaks into pieces and words', ({ unit }) => {
    const text = filled(unit, size / 4)
    const pieces = piecesOf(text).map((piece) => piece.text)
    expect(pieces.join('')).toBe(text)
    expect(
      khmerWords([...text])
        .flat()
        .join(''),
    ).toBe(text)
  })
})

describe('the most that is read of a roster', () => {
  it.each([' ', '\t', '\n', ',', '"', '\u0301\u0316'])('may be all %j', (unit) => {
    const text = filled(unit, maxTextBytes)
    for (const delimiter of delimiters) readAndTake(text, { delimiter })
    readAndTake(new TextEncoder().encode(text))
  })

  it('may be people of one name, each of another organisation', () => {
    const line = (index: number) => `Sok Dara\t${'Bank '.repeat(380)}${index}`
    const lines = ['Name\tOrganisation', ...Array.from({ length: 1000 }, (_, i) => line(i))]
    const read = readRoster(lines.join('\n'), [])
    expect(read.kind === 'ok' && read.rows.length).toBe(1000)
  })
})

describe('a sheet with thousands of empty columns', () => {
  it('is read as the columns in which something stands', () => {
    const empty = '\t'.repeat(16_000)
    const lines = ['Name\tGroup', 'Sok Dara\t3\t', 'Chan Mei', '\t\t\tx'].map(
      (line) => line + empty,
    )
    const read = readRoster(lines.join('\n'), [])
    if (read.kind !== 'ok') throw new Error(read.kind)
    expect(read.columns).toEqual(['name', 'group', null, null])
    expect(read.rows.map(({ cells }) => cells.length)).toEqual([4, 4, 4])
  })
})
