import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancedLines, breakLines } from '../../../../electron/core/text/break-lines.ts'
import { graphemes } from '../../../../electron/core/text/graphemes.ts'
import { piecesOf } from '../../../../electron/core/text/line-pieces.ts'
import { anyText, mixedText } from '../../../helpers/text-arbitrary.ts'

/** Every letter one wide, Chinese ones two. */
const measure = (text: string) =>
  graphemes(text).reduce((sum, letter) => sum + (/^[\u2e80-\uffef“”]/.test(letter) ? 2 : 1), 0)

const pieces = (text: string) => piecesOf(text).map((piece) => piece.text)

describe('breakLines', () => {
  it('breaks Latin at spaces and after hyphens', () => {
    expect(breakLines('a well-known loyal customer', 8, measure)).toEqual([
      'a well-',
      'known',
      'loyal',
      'customer',
    ])
  })

  it('keeps paragraphs', () => {
    expect(breakLines('one\n\ntwo', 9, measure)).toEqual(['one', '', 'two'])
  })

  it('breaks Khmer at zero-width spaces before it breaks at words', () => {
    expect(breakLines('ភាពស្មោះត្រង់\u200bរបស់អតិថិជន', 9, measure)).toEqual(['ភាពស្មោះត្រង់', 'របស់អតិថិជន'])
  })

  it('breaks unmarked Khmer between words', () => {
    expect(breakLines('អតិថិជនរង់ចាំយូរពេកនៅបញ្ជរ', 7, measure)).toEqual(['អតិថិជន', 'រង់ចាំយូរពេក', 'នៅបញ្ជរ'])
  })

  it('comes down to letters where nothing else helps', () => {
    expect(breakLines('abcdefgh', 3, measure)).toEqual(['abc', 'def', 'gh'])
    expect(breakLines('ស្ត្រីស្ត្រី', 1, measure)).toEqual(['ស្ត្រី', 'ស្ត្រី'])
  })

  it('starts no Chinese line with a closing sign and ends none with an opening one', () => {
    const text = '客户说：“旅程（地图）很好。”《忠诚》、信任！'
    for (let width = 8; width < 40; width++) {
      for (const line of breakLines(text, width, measure)) {
        expect(line).not.toMatch(/^[，。、；：？！）》”]/)
        expect(line).not.toMatch(/[（《“]$/)
      }
    }
  })

  it('is never wider than asked, but for one letter', () => {
    fc.assert(
      fc.property(fc.oneof(mixedText, anyText), fc.integer({ min: 1, max: 40 }), (text, width) => {
        for (const line of breakLines(text, width, measure)) {
          if (graphemes(line).length > 1) expect(measure(line)).toBeLessThanOrEqual(width)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('gives the text back but for the signs at its breaks', () => {
    const bare = (text: string) => text.replace(/[\s\u200b]/g, '')
    fc.assert(
      fc.property(fc.oneof(mixedText, anyText), fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(bare(breakLines(text, width, measure).join(''))).toBe(bare(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('never breaks inside a letter', () => {
    fc.assert(
      fc.property(mixedText, fc.integer({ min: 1, max: 12 }), (text, width) => {
        const bare = graphemes(text.replace(/[\s\u200b]/g, ''))
        const lines = breakLines(text, width, measure).map((line) =>
          line.replace(/[\s\u200b]/g, ''),
        )
        expect(lines.flatMap((line) => graphemes(line))).toEqual(bare)
      }),
    )
  })
})

describe('balancedLines', () => {
  it('leaves no single letter for the last line', () => {
    expect(balancedLines(piecesOf('先打热线再去门店'), 14, measure)).toEqual([
      '先打热线',
      '再去门店',
    ])
  })

  it('breaks no word that fits the full width', () => {
    expect(balancedLines(piecesOf('a retention b'), 10, measure)).toEqual(['a', 'retention', 'b'])
  })
})

describe('piecesOf', () => {
  it('keeps numbers with their units', () => {
    expect(pieces('等20分钟或3 小时')).toEqual(['等', '20分钟', '或', '3 小时'])
    expect(pieces('រង់ចាំ ២០ នាទី')).toEqual(['រង់ចាំ ', '២០ នាទី'])
    expect(pieces('第3组')).toEqual(['第3组'])
    expect(pieces('在第 3 组')).toEqual(['在', '第 3 组'])
  })

  it('keeps Latin words in Chinese whole', () => {
    expect(pieces('用CRM系统')).toEqual(['用', 'CRM', '系', '统'])
  })

  it('keeps times and ranges whole and lets compounds break', () => {
    expect(pieces('09:30–10:15')).toEqual(['09:30–10:15'])
    expect(pieces('call-back')).toEqual(['call-', 'back'])
    expect(pieces('pre-quiz')).toEqual(['pre-quiz'])
    expect(pieces('re-co-owner')).toEqual(['re-co-owner'])
  })

  it('keeps dashes and ellipses of Chinese whole', () => {
    expect(pieces('好——吗……')).toEqual(['好——', '吗……'])
  })

  it('lets a dot between words end the line', () => {
    expect(pieces('page · Telegram')).toEqual(['page · ', 'Telegram'])
  })

  it('keeps the Khmer repeat sign and full stop with the word', () => {
    expect(pieces('ផ្សេងៗ។')).toEqual(['ផ្សេងៗ។'])
  })
})
