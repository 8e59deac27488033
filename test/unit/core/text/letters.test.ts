import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphemes } from '../../../../electron/core/text/graphemes.ts'
import {
  codePointsFor,
  fitsLetters,
  lettersIn,
  typedWithin,
  withinLetters,
} from '../../../../electron/core/text/letters.ts'
import { anyText, mixedText } from '../../../helpers/text-arbitrary.ts'

const family = '👨‍👩‍👧‍👦'

describe('lettersIn', () => {
  it.each([
    ['', 0],
    ['Sok', 3],
    ['ស្ត្រី', 1],
    ['សុខ\u200bដារ៉ា', 4],
    [family, 1],
    ['🇰🇭🇨🇳', 2],
    ['👍🏽❤️1️⃣', 3],
    ['e\u0301', 1],
    ['𠮷野家', 3],
    ['a\nb', 3],
    ['\u200b\u200b', 0],
  ])('counts %j as %d', (text, count) => {
    expect(lettersIn(text)).toBe(count)
  })
})

describe('withinLetters', () => {
  it('cuts between two letters', () => {
    expect(withinLetters(`ab${family}c`, 3)).toBe(`ab${family}`)
    expect(withinLetters(`ab${family}c`, 2)).toBe('ab')
    expect(withinLetters('ស្ត្រីស្ត្រីក', 2)).toBe('ស្ត្រី')
    expect(withinLetters('😀'.repeat(400), 500)).toBe('😀'.repeat(400))
    expect(withinLetters('😀'.repeat(600), 500)).toBe('😀'.repeat(500))
  })

  it('keeps to the code points of the contract where letters are large', () => {
    const text = family.repeat(50)
    expect(fitsLetters(text, 50)).toBe(false)
    expect([...withinLetters(text, 50)].length).toBeLessThanOrEqual(codePointsFor(50))
    expect(withinLetters(text, 50)).toBe(family.repeat(28))
  })

  it('fits whatever it is given, and is what it was where that fits', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, max) => {
        const cut = withinLetters(text, max)
        expect(text.startsWith(cut)).toBe(true)
        expect(fitsLetters(cut, max)).toBe(true)
        expect(graphemes(text).join('').startsWith(cut)).toBe(true)
      }),
    )
  })
})

describe('typedWithin', () => {
  it.each([
    ['what fits', 'ab', 'abc', 3, 3, 'abc', 3, 0],
    ['nothing more at the end', 'abc', 'abcd', 3, 4, 'abc', 3, 1],
    ['nothing more in the middle', 'abc', 'abxc', 3, 3, 'abc', 2, 1],
    ['nothing more of the same letter', 'aaa', 'aaaa', 3, 2, 'aaa', 1, 1],
    ['as much of a paste as fits', 'ac', 'axyzc', 4, 4, 'axyc', 3, 1],
    ['what takes the place of as much', 'abc', 'xyc', 3, 2, 'xyc', 2, 0],
    ['part of what takes the place of less', 'abc', 'wxyzc', 3, 4, 'wxc', 2, 2],
    ['a family whole or not at all', 'ab', `ab${family}${family}`, 3, 24, `ab${family}`, 13, 1],
    ['less of a text that is too long', 'abcdef', 'abcde', 3, 5, 'abcde', 5, 0],
    ['nothing more of a text that is too long', 'abcdef', 'abcdefg', 3, 7, 'abcdef', 6, 1],
    ['a mark on the last letter', 'កស្ត្រ', 'កស្ត្រី', 2, 7, 'កស្ត្រី', 7, 0],
    ['no mark too many, and leaves its letter', 'ស្ត', 'ស្ត្រ', 1, 5, 'ស្ត', 3, 1],
    ['a space that is not seen', 'កខ', 'កខ\u200b', 2, 3, 'កខ\u200b', 3, 0],
  ])('takes %s', (_, before, after, max, caret, text, at, left) => {
    expect(typedWithin(before, after, max, caret)).toEqual({ text, caret: at, left })
  })

  it('never cuts what stood there, and never goes beyond the limit', () => {
    const text = mixedText
    fc.assert(
      fc.property(text, text, text, fc.nat(30), (head, put, tail, max) => {
        const before = head + tail
        const after = head + put + tail
        const typed = typedWithin(before, after, max, head.length + put.length)
        expect(typed.text.startsWith(head)).toBe(true)
        expect(typed.text.endsWith(tail)).toBe(true)
        expect(lettersIn(typed.text)).toBeLessThanOrEqual(Math.max(max, lettersIn(before)))
        if (typed.left === 0) expect(typed.text).toBe(after)
      }),
    )
  })

  it('takes a million letters as fast as one', () => {
    const typed = typedWithin('', family.repeat(100_000), 10)
    expect(typed.text).toBe(family.repeat(5))
  })
})
