import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphemes } from '../../../../electron/core/text/graphemes.ts'
import { cleanText, sanitizeText } from '../../../../electron/core/text/sanitize-text.ts'
import { anyText, mixedText } from '../../../helpers/text-arbitrary.ts'

describe('sanitizeText', () => {
  it('makes line ends one, and never lets words run together', () => {
    expect(sanitizeText('a\u0000b\tc\r\nd\re\u2028f\u0007\u0085g')).toBe('a b\tc\nd\ne\nf\ng')
  })

  it.each(['\u000b', '\u000c', '\u0085', '\u2028', '\u2029', '\r', '\r\n', '\n'])(
    'ends a line at %j',
    (end) => {
      expect(sanitizeText(`one${end}two`)).toBe('one\ntwo')
      expect(sanitizeText(`សុខ${end}ដារ៉ា${end}`)).toBe('សុខ\nដារ៉ា\n')
    },
  )

  it('puts a space for any other control between words, and nothing beside a space', () => {
    const others = [...Array(32).keys(), 127, ...Array.from({ length: 32 }, (_, i) => 128 + i)]
    const lineEnds = [9, 10, 11, 12, 13, 0x85]
    for (const code of others.filter((one) => !lineEnds.includes(one))) {
      const control = String.fromCharCode(code)
      expect(sanitizeText(`one${control}two`)).toBe('one two')
      expect(sanitizeText(`${control}one ${control}two\n${control}three${control}`)).toBe(
        'one two\nthree',
      )
    }
    expect(sanitizeText('a\u0001\u0002\u001fb')).toBe('a b')
    expect(sanitizeText('\ufeffa\ufeffb')).toBe('ab')
  })

  it('replaces half letters', () => {
    expect(sanitizeText('a\ud800b\udc00')).toBe('a\ufffdb\ufffd')
  })

  it('leaves eight marks on a letter', () => {
    expect(sanitizeText(`z${'\u0336'.repeat(100_000)}`)).toBe(`z${'\u0336'.repeat(8)}`)
    expect(sanitizeText(`a${'\u200d'.repeat(50)}b`)).toBe(`a${'\u200d'.repeat(8)}b`)
  })

  it('keeps zero-width spaces and joiners, which Khmer and emoji need', () => {
    const text = 'ភាព\u200bស្មោះ\u200cត្រង់ 👩‍👩‍👧'
    expect(sanitizeText(text)).toBe(text)
  })

  it('cuts between letters, by letters and by code points', () => {
    expect(sanitizeText('ស្ត្រីស្ត្រី', { graphemes: 1 })).toBe('ស្ត្រី')
    expect(sanitizeText('ស្ត្រីស្ត្រី', { codePoints: 11 })).toBe('ស្ត្រី')
    expect(graphemes(sanitizeText('ក្ក'.repeat(5000)))).toHaveLength(2000)
    expect(sanitizeText('x', { graphemes: 0 })).toBe('')
  })

  it('cuts a letter that alone is too long', () => {
    const endless = '👩\u200d'.repeat(9000)
    expect([...sanitizeText(endless)].length).toBeLessThanOrEqual(8000)
  })

  it('changes nothing the second time', () => {
    const limits = { graphemes: 20, codePoints: 40 }
    fc.assert(
      fc.property(anyText, (text) => {
        expect(sanitizeText(sanitizeText(text))).toBe(sanitizeText(text))
        expect(sanitizeText(sanitizeText(text, limits), limits)).toBe(sanitizeText(text, limits))
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves what people write as it is', () => {
    fc.assert(fc.property(mixedText, (text) => sanitizeText(text) === text))
  })

  it('holds its promises for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = sanitizeText(text, { graphemes: 30, codePoints: 50 })
        expect(clean.isWellFormed()).toBe(true)
        expect(clean).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
        expect(clean).not.toMatch(/\p{M}{9}/u)
        expect([...clean].length).toBeLessThanOrEqual(50)
        expect(graphemes(clean).length).toBeLessThanOrEqual(30)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('cleanText', () => {
  it('keeps texts of any length whole', () => {
    const long = 'ស្ត្រី '.repeat(5000)
    expect(cleanText(long)).toBe(long)
  })
})
