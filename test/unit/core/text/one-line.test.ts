import { describe, expect, it } from 'vitest'
import { linesIn, tableText } from '../../../../electron/core/text/line-ends.ts'
import { inOneLine } from '../../../../electron/core/text/one-line.ts'

const ends = ['\n', '\r', '\r\n', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029']

describe('inOneLine', () => {
  it.each(ends)('makes %j one space', (end) => {
    expect(inOneLine(`one${end}two`)).toBe('one two')
    expect(inOneLine(`one ${end}${end} two`)).toBe('one two')
  })

  it('leaves a line as it is', () => {
    expect(inOneLine('  one  two ')).toBe('  one  two ')
  })
})

describe('linesIn', () => {
  it('cuts at whatever ends a line', () => {
    expect(linesIn(`a${ends.join('x')}b`)).toEqual(['a', ...Array(ends.length - 1).fill('x'), 'b'])
  })
})

describe('tableText', () => {
  it.each([
    ['soft breaks within a cell', 'Sok\u000bDara\tABC\nChan\tDEF', 'Sok Dara\tABC\nChan\tDEF'],
    ['the only break there is', 'Sok\u000bDara\tABC', 'Sok Dara\tABC'],
    ['separators of Unicode in a table', 'Sok\u2028Dara\r\nChan', 'Sok Dara\r\nChan'],
    ['a list that has soft breaks only', 'Sok\u000bChan\u000bKim', 'Sok\nChan\nKim'],
    ['a list with separators of Unicode only', 'Sok\u2029Chan', 'Sok\nChan'],
    ['a list with the line ends of a mainframe', 'Sok\u0085Chan', 'Sok\nChan'],
  ])('reads %s', (_, text, read) => {
    expect(tableText(text)).toBe(read)
  })
})
