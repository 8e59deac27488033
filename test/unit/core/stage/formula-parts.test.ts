import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formulaParts,
  formulaValue,
  goesOn,
  type FormulaPart,
} from '../../../../electron/core/stage/formula-parts.ts'

/** `[10] × [20]`; words between inverted commas. */
const shown = (parts: readonly FormulaPart[]) =>
  parts
    .map((part) =>
      part.kind === 'operator'
        ? part.text
        : `[${part.pieces.map(({ kind, text }) => (kind === 'words' ? `'${text}'` : text)).join('|')}]`,
    )
    .join(' ')

const split = (expression: string) => shown(formulaParts(expression))

describe('formulaParts', () => {
  it('splits at every operator', () => {
    expect(split('10 × 20')).toBe('[10] × [20]')
    expect(split('1,000 × 50% × 20 + 10')).toBe('[1,000] × [50%] × [20] + [10]')
    expect(split('60÷2 = 30')).toBe('[60] ÷ [2] = [30]')
  })

  it('keeps together what stands in parentheses', () => {
    expect(split('60 ÷ (1 − 0.80)')).toBe('[60] ÷ [(1 − 0.80)]')
    expect(split('(600 + 200) ÷ 20')).toBe('[(600 + 200)] ÷ [20]')
    expect(split('((1 + 2) × 3) − 4')).toBe('[((1 + 2) × 3)] − [4]')
  })

  it('takes a sign before a figure for a part of it', () => {
    expect(split('−1,620 ÷ 4,820')).toBe('[−1,620] ÷ [4,820]')
  })

  it('reads Khmer digits, the decimal comma and a percent sign apart', () => {
    expect(split('១.០០០ × (៤០ % − ២ %)')).toBe('[១.០០០] × [(៤០ % − ២ %)]')
    expect(split('១ − ០,៩២៨ ស្វ័យគុណ ១២')).toBe("[១] − [០,៩២៨ |'ស្វ័យគុណ'| ១២]")
  })

  it('sets words as words wherever they stand', () => {
    expect(split('480 at the end − 60 new')).toBe("[480 |'at the end'] − [60 |'new']")
    expect(split('140 of 200')).toBe("[140 |'of'| 200]")
    expect(split('counted at the till')).toBe("['counted at the till']")
    expect(split('期末480 − 新客户60')).toBe("['期末'|480] − ['新客户'|60]")
    expect(split('(480 − 60 new) ÷ 500')).toBe("[(480 − 60 |'new'|)] ÷ [500]")
  })

  it('loses nothing but white space', () => {
    const letters = fc.constantFrom(...'12,.% ×÷−+=()ab ៥៨គុ位')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 24 }), (some) => {
        const text = some.join('')
        const all = formulaParts(text).flatMap((part) =>
          part.kind === 'operator' ? part.text : part.pieces.map((piece) => piece.text),
        )
        expect(all.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      }),
    )
  })
})

describe('formulaValue', () => {
  const valueOf = (value: string) => {
    const { pieces, unit } = formulaValue(value)
    return [pieces.map(({ kind, text }) => `${kind} ${text}`).join(' | '), unit]
  }

  it('parts the figure from what it counts', () => {
    expect(valueOf('300 dollars')).toEqual(['figure 300', 'dollars'])
    expect(valueOf('200元')).toEqual(['figure 200', '元'])
    expect(valueOf('៣០០ ដុល្លារ')).toEqual(['figure ៣០០', 'ដុល្លារ'])
    expect(valueOf('−1,620 dollars')).toEqual(['figure −1,620', 'dollars'])
    expect(valueOf('15 of 100 customers')).toEqual(['figure 15', 'of 100 customers'])
  })

  it('leaves a percent sign at its figure', () => {
    expect(valueOf('92.8%')).toEqual(['figure 92.8%', ''])
    expect(valueOf('៩២,៨ %')).toEqual(['figure ៩២,៨ %', ''])
    expect(valueOf('+30')).toEqual(['figure +30', ''])
  })

  it('leaves whole what does not begin with its figure', () => {
    expect(valueOf('每100位多15位')).toEqual([
      'words 每 | figure 100 | words 位多 | figure 15 | words 位',
      '',
    ])
    expect(valueOf('not known')).toEqual(['words not known', ''])
  })
})

describe('goesOn', () => {
  const isTaken = (value: string, expression: string) =>
    goesOn(formulaValue(value), formulaParts(expression)[0])

  it('knows a result that the next line begins with', () => {
    expect(isTaken('60 dollars', '60 ÷ (1 − 0.80)')).toBe(true)
    expect(isTaken('16.00 dollars', '16 × 40%')).toBe(true)
    expect(isTaken('១៦,០០ ដុល្លារ', '១៦ × ៤០ %')).toBe(true)
  })

  it('takes nothing else for it', () => {
    expect(isTaken('300 dollars', '60 ÷ (1 − 0.75)')).toBe(false)
    expect(isTaken('60 dollars', '600 ÷ 2')).toBe(false)
    expect(isTaken('not known', 'not known')).toBe(false)
    expect(goesOn(formulaValue(''), undefined)).toBe(false)
  })
})
