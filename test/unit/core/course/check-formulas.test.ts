import { describe, expect, it } from 'vitest'
import { checkFormulas } from '../../../../electron/core/course/check-formulas.ts'
import type { Formula, FormulaLine } from '../../../../electron/core/course/figure.ts'
import type { Lesson, Slide } from '../../../../electron/core/course/lesson.ts'
import { fullText, lesson } from '../../../helpers/course.ts'

const range = { min: 0, max: 100, step: 1, value: 40 }
const count = (name: string, value: number) => ({
  ...{ name, label: fullText(name), unit: 'count' as const },
  range: { ...range, value },
})
const line = (fields: Partial<FormulaLine> = {}): FormulaLine => ({
  ...{ name: 'repeat', label: fullText('Rate'), expression: 'twice ÷ once', unit: 'percent' },
  ...fields,
})
const formula = (fields: Partial<Formula> = {}): Formula => ({
  ...{ kind: 'formula', model: 'repeat', inputs: [count('once', 80), count('twice', 40)] },
  ...{ also: [], lines: [line()], mark: 0 },
  ...fields,
})

const taught = (...figures: readonly Slide['figure'][]): Lesson =>
  lesson('talk', {
    slides: figures.map((figure, i) => ({
      ...{ key: `s1-${i}`, title: fullText('Title'), points: [], figure },
    })),
  })
const found = (...figures: readonly Slide['figure'][]) =>
  checkFormulas(taught(...figures), 'here').map(({ kind, detail }) => `${kind}: ${detail}`)

describe('checkFormulas', () => {
  it('finds nothing wrong with a sound formula, nor with a slide that goes on from it', () => {
    const next = formula({
      ...{ model: 'plain', inputs: [], lines: [line({ name: 'half', expression: 'repeat ÷ 2' })] },
    })
    expect(found(formula(), next)).toEqual([])
  })

  it('wants each name once in a lesson, and no name that is not there', () => {
    expect(found(formula(), formula({ inputs: [] }))).toEqual(['repeated-key: repeat'])
    const lost = formula({ model: 'plain', lines: [line({ expression: 'thrice ÷ once' })] })
    expect(found(lost)).toContain('formula: thrice in thrice ÷ once')
    const bars: Slide['figure'] = {
      ...{ kind: 'bars', unit: fullText('each'), mark: null },
      bars: [
        { label: fullText('a'), value: 'once' },
        { label: fullText('b'), value: 'never' },
      ],
    }
    expect(found(formula(), bars)).toEqual(['formula: never in never'])
  })

  it('wants each input within its range and on its steps, in every currency', () => {
    const outside = { ...count('once', 0), range: { ...range, min: 10, value: 8 } }
    expect(found(formula({ inputs: [outside, count('twice', 4)] }))).toContain(
      'formula: once is 8 in KHR, from 10 to 100 by 1',
    )
    const amounts = { USD: range, CNY: range, KHR: { ...range, value: 40.5 } }
    const price = { name: 'price', label: fullText('Price'), unit: 'money' as const, amounts }
    expect(found(formula({ inputs: [...formula().inputs, price] }))).toEqual([
      'formula: price is 40.5 in KHR, from 0 to 100 by 1',
    ])
  })

  it('wants a value for everything', () => {
    const empty = formula({ inputs: [count('once', 0), count('twice', 0)] })
    expect(found(empty)).toContain('formula: repeat has no value in USD')
    const round = [line({ name: 'a', expression: 'b' }), line({ name: 'b', expression: 'a' })]
    expect(found(formula({ model: 'plain', lines: round }))).toContain(
      'formula: a has no value in CNY',
    )
  })

  it('wants results to be those of the model, also in another case', () => {
    const turned = formula({ lines: [line({ expression: 'once ÷ twice' })] })
    expect(found(turned)).toContain('formula: repeat is not twice ÷ once in USD')
    const inputs = [...formula().inputs, count('twice2', 20)]
    const other = (expression: string) =>
      formula({ inputs, lines: [line({ name: 'repeat2', expression })] })
    expect(found(other('twice2 ÷ once'))).toEqual([])
    expect(found(other('twice ÷ once'))).toContain('formula: repeat2 is not twice ÷ once in KHR')
    expect(found(formula({ lines: [line({ name: 'rate' })] }))).toContain(
      'formula: nothing of the model repeat',
    )
  })

  it('wants the words of a sum to name all that it is over, and no other number', () => {
    const shown = (text: string) =>
      found(formula({ lines: [line({ shown: { en: text, km: text, zh: text } })] }))
    expect(shown('{value:twice} of {value:once}')).toEqual([])
    expect(shown('{value:twice} of 80')).toContain('formula: repeat is told otherwise in en')
    expect(shown('{value:twice} of {value:once} in 7')).toContain(
      'formula: repeat is told otherwise in zh',
    )
    const counted = { ...line({ name: 'all', expression: 'once' }), shown: fullText('counted') }
    expect(found(formula({ lines: [line(), counted] }))).toEqual([])
    const power = line({ name: 'square', expression: 'once ^ 2' })
    expect(found(formula({ lines: [line(), power] }))).toEqual([
      'formula: square needs words for its power',
    ])
  })

  it('takes no formula that is only words', () => {
    const words = { name: fullText('a'), expression: fullText('b'), value: fullText('c') }
    expect(found({ kind: 'formula', model: 'words', lines: [words], mark: 0 })).toEqual([
      'formula: s1-0 is only words',
    ])
  })
})
