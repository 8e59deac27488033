import { describe, expect, it } from 'vitest'
import { lettersIn } from '../../../../electron/core/text/letters.ts'
import { pastedNotes, pastedRows } from '../../../../electron/core/board/pasted-lines.ts'

const texts = (text: string, takesSeverity = false) =>
  pastedNotes(pastedRows(text), takesSeverity).map((note) => note.text)

describe('a pasted text', () => {
  it('is a note a line, without bullets and empty lines', () => {
    expect(texts('• one\r\n\n  - two \n-5 % off\n\tthree\tfour')).toEqual([
      'one',
      'two',
      '-5 % off',
      'three – four',
    ])
  })

  it.each(['\v', '\f', '\u0085', '\u2028', '\u2029', '\r'])('ends lines at %j too', (end) => {
    expect(texts(`ADDRESS LINE ONE${end}ADDRESS LINE TWO`)).toEqual([
      'ADDRESS LINE ONE',
      'ADDRESS LINE TWO',
    ])
  })

  it('keeps a cell of a spreadsheet together, and unquotes it', () => {
    const cells = '"Waiting too long\nat the counter"\tHigh\r\n"He said ""no"""\t2\r\n'
    expect(texts(cells)).toEqual(['Waiting too long\nat the counter – High', 'He said "no" – 2'])
    expect(pastedNotes(pastedRows(cells), true)).toEqual([
      { text: 'Waiting too long\nat the counter', severity: 3 },
      { text: 'He said "no"', severity: 2 },
    ])
    expect(texts('"a\r\nb"\r\n"c\nd"')).toEqual(['a\nb', 'c\nd'])
  })

  it('leaves the quotes of a sentence', () => {
    expect(texts('“Is it for me?”\n"They remembered my name"')).toEqual([
      '“Is it for me?”',
      '"They remembered my name"',
    ])
  })

  it('takes the bullets of Word, and of lists that became tables', () => {
    expect(texts('·\tOne\r\n·\tTwo\r\n\uf0b7\tThree')).toEqual(['One', 'Two', 'Three'])
    expect(texts('1.\tOne\r\n2.\t"Two\nlines"')).toEqual(['One', 'Two\nlines'])
  })

  it('takes a last column for severities only where all are some, and the row has them', () => {
    expect(pastedNotes(pastedRows('wait\t3\nqueue\t1'), true).map((one) => one.severity)).toEqual([
      3, 1,
    ])
    expect(texts('wait\t3\nqueue\tlong', true)).toEqual(['wait – 3', 'queue – long'])
    expect(texts('wait\tខ្ពស់\nqueue\t低', true)).toEqual(['wait', 'queue'])
  })

  it('composes letters, and loses none of a text longer than a note', () => {
    expect(texts('e\u0301')).toEqual(['\u00e9'])
    const long = 'Word '.repeat(240).trim()
    const pieces = texts(long)
    expect(pieces).toHaveLength(3)
    expect(pieces.join(' ')).toBe(long)
    const khmer = texts('ក្រុម​'.repeat(400))
    expect(khmer.every((piece) => lettersIn(piece) <= 500)).toBe(true)
    expect(khmer.join('').replaceAll('\u200b', '')).toBe('ក្រុម'.repeat(400))
  })

  it('takes as many lines as there are', () => {
    expect(texts(Array.from({ length: 1200 }, (_, n) => `idea ${n}`).join('\n'))).toHaveLength(1200)
  })
})
