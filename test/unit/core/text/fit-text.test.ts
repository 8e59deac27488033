import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText } from '../../../../electron/core/text/fit-text.ts'
import { graphemes } from '../../../../electron/core/text/graphemes.ts'
import { mixedText } from '../../../helpers/text-arbitrary.ts'

const measure = (text: string) => graphemes(text).length * 0.5
const box = { width: 40, height: 30 }
const sizes = { maxSize: 12, minSize: 4 }

describe('fitText', () => {
  it('sets short text at the largest size', () => {
    expect(fitText('Sales', box, measure, sizes)).toMatchObject({ lines: ['Sales'], size: 12 })
  })

  it('shrinks until the text fits', () => {
    const fitted = fitText('One owner for each case', box, measure, sizes)
    expect(fitted.cut).toBe(false)
    expect(fitted.size).toBeLessThan(12)
    expect(fitted.lines.length * fitted.leading).toBeLessThanOrEqual(box.height + 0.01)
  })

  it('cuts at the smallest size with …, between letters', () => {
    const fitted = fitText('ស្ត្រី'.repeat(300), box, measure, sizes)
    expect(fitted).toMatchObject({ cut: true, size: 4 })
    expect(fitted.lines.at(-1)).toMatch(/ស្ត្រី…$/)
  })

  it('gives Khmer more room between lines than Latin', () => {
    const khmer = fitText('ស្ត្រី', box, measure, sizes)
    const latin = fitText('lady', box, measure, sizes)
    expect(khmer.leading / khmer.size).toBeGreaterThan(latin.leading / latin.size)
  })

  it('stays inside any box that holds a line', () => {
    const side = fc.integer({ min: 10, max: 120 })
    fc.assert(
      fc.property(mixedText, side, side, (text, width, height) => {
        const fitted = fitText(text, { width, height }, measure, sizes)
        expect(fitted.lines.length * fitted.leading).toBeLessThanOrEqual(height + 0.02)
        for (const line of fitted.lines) {
          expect(measure(line) * fitted.size).toBeLessThanOrEqual(width + 0.02)
        }
      }),
      { numRuns: 500 },
    )
  })
})
