import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  delimiters,
  detectDelimiter,
  parseRows,
  type Delimiter,
} from '../../../../electron/core/text/parse-rows.ts'

const cells = (text: string, delimiter: Delimiter = ',') =>
  parseRows(text, delimiter).map((row) => row.cells)

describe('parseRows', () => {
  it('reads quotes, doubled quotes, and lines within a cell', () => {
    expect(parseRows('a,"b, ""c""",d\r\n"two\r\nlines",e\n\nf', ',')).toEqual([
      { line: 1, cells: ['a', 'b, "c"', 'd'], openQuote: false },
      { line: 2, cells: ['two lines', 'e'], openQuote: false },
      { line: 5, cells: ['f'], openQuote: false },
    ])
  })

  it('takes a quote after spaces for a quote', () => {
    expect(cells('a, "b, c" ,"d" e,\t "f"')).toEqual([['a', 'b, c', 'd e', 'f']])
    expect(cells('a\t "b\tc"', '\t')).toEqual([['a', 'b\tc']])
  })

  it('keeps empty cells, drops empty rows and the spaces around a cell', () => {
    expect(cells('a;;b;\n;;;\n \u200b សុខ ដារ៉ា\u200b ; x ', ';')).toEqual([
      ['a', '', 'b', ''],
      ['សុខ ដារ៉ា', 'x'],
    ])
  })

  it('takes a quote that never closes for a letter, and reads on', () => {
    expect(parseRows('a,"b\nc,d', ',')).toEqual([
      { line: 1, cells: ['a', '"b'], openQuote: true },
      { line: 2, cells: ['c', 'd'], openQuote: false },
    ])
    expect(cells('Sok "Dara" Chan,x')).toEqual([['Sok "Dara" Chan', 'x']])
  })

  it('reads back whatever was written by the rule', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', 'ខ', ' ', '王'), maxLength: 6 })
      .map((text) => `x${text}x`)
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 })
    fc.assert(
      fc.property(table, fc.constantFrom(...delimiters), (rows, delimiter) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
        const text = rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n')
        expect(cells(text, delimiter)).toEqual(rows)
      }),
    )
  })

  it('comes to an end with any text, and names a line of it for every row', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\t'), maxLength: 200 }),
        fc.constantFrom(...delimiters),
        (text, delimiter) => {
          const lines = text.split(/\r\n|\r|\n/)
          for (const { line } of parseRows(text, delimiter)) {
            expect(line).toBeGreaterThanOrEqual(1)
            expect(line).toBeLessThanOrEqual(lines.length)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('detectDelimiter', () => {
  it.each([
    ['a,b\nc,d', ','],
    ['a;b,b\nc;d', ';'],
    ['Sok, Dara\tABC\nChan, Lina\tDEF', '\t'],
    ['"a;b","c"\n"d;e","f"', ','],
    ['Sok Dara\nChan Lina', ','],
    ['', ','],
  ])('finds in %j %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter)
  })
})
