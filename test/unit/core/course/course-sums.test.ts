import { describe, expect, it } from 'vitest'
import { textsOf } from '../../../../electron/core/course/check-spelling.ts'
import { toldCurrencies } from '../../../../electron/core/text/currencies.ts'
import { languages, type FullText } from '../../../../electron/core/text/language.ts'
import { shippedCourse } from '../../../helpers/course.ts'
import { drawnIn } from '../../../helpers/stage-pictures.ts'
import { reckoned, shownNumber, showsAs } from '../../../helpers/sums.ts'

const { pack } = await shippedCourse()

/** Lines that are counted, not reckoned: their expression says where. */
const counted = ['m5-goals/s3-b/0', 'm5-goals/s3-b/1']

type Line = {
  readonly place: string
  readonly expression: FullText
  readonly value: FullText
}

const onSlides: readonly Line[] = toldCurrencies.flatMap((currency) =>
  Object.values(pack.lessons).flatMap((lesson) => {
    const { drawn } = drawnIn(lesson, currency)
    return lesson.steps
      .flatMap(({ slides }) => slides)
      .flatMap((slide) => {
        const { figure } = drawn(slide)
        if (figure?.kind !== 'formula') return []
        return figure.lines.map(({ expression, value }, i) => ({
          ...{ place: `${lesson.key}/${slide.key}/${i}`, expression, value },
        }))
      })
  }),
)

/** Tables on cards that say how a figure comes about: their heads are “Sum” and “Result”. */
const onCards: readonly Line[] = pack.cards.flatMap(({ key, blocks }) =>
  blocks.flatMap((block) =>
    block.kind !== 'table' || block.columns[0]?.en !== 'Sum'
      ? []
      : block.rows.flatMap(({ title, cells: [expression, value] }) =>
          expression === undefined || value === undefined
            ? []
            : [{ place: `${key}/${title.en}`, expression, value }],
        ),
  ),
)

const lines = [...onSlides, ...onCards]

/** Sums inside a sentence: `5 × 60 = 300`, each as far as its `=`. */
const written = /[(−+]?[\d០-៩][\d០-៩.,%×÷−+() ]*(?<=[\d០-៩%)] ?)= ?[−+]?[\d០-៩][\d០-៩.,]*(?: ?%)?/gu

function wrongSums({ place, text }: { readonly place: string; readonly text: FullText }) {
  return languages.flatMap((language) => {
    const found = text[language].replaceAll('\u200b', '').match(written) ?? []
    return found.flatMap((equation) => {
      const [expression = '', value = ''] = equation.split('=')
      if (!/[×÷−+]/.test(expression)) return []
      const shown = shownNumber(value, language)
      const result = reckoned(expression, language)
      if (result !== null && shown !== null && showsAs(result, shown)) return []
      return [`${place}/${language}: ${equation}`]
    })
  })
}

describe('the sums of the course', () => {
  it('come to what the figures show, in every language', () => {
    expect(onSlides.length).toBeGreaterThan(3 * 45)
    expect(onCards.length).toBeGreaterThan(15)
    const wrong = lines.flatMap(({ place, expression, value }) =>
      languages
        .filter((language) => {
          const result = reckoned(expression[language], language)
          const shown = shownNumber(value[language], language)
          if (counted.includes(place)) return result !== null || shown === null
          return result === null || shown === null || !showsAs(result, shown)
        })
        .map((language) => `${place}/${language}: ${expression[language]} = ${value[language]}`),
    )
    expect(wrong).toEqual([])
  })

  it('show the same figure in every language', () => {
    const differ = lines.filter(({ value }) => {
      const figures = languages.map((language) =>
        JSON.stringify(shownNumber(value[language], language)),
      )
      return new Set(figures).size !== 1
    })
    expect(differ.map(({ place }) => place)).toEqual([])
  })

  it('are right inside sentences, too', () => {
    const { lessons, cards, quiz } = pack
    const taught = Object.values(lessons).flatMap((lesson) => {
      const { told } = drawnIn(lesson, 'USD')
      return textsOf(lesson, lesson.key).map(({ place, text }) => ({ place, text: told(text) }))
    })
    const sums = [...taught, ...textsOf({ cards, quiz }, 'pack')]
    expect(sums.flatMap(({ text }) => text.en.match(written) ?? []).length).toBeGreaterThan(9)
    expect(sums.flatMap(wrongSums)).toEqual([])
  })
})

describe('reckoned', () => {
  it('reads signs, separators, digits and the words of each language', () => {
    expect(reckoned('(100,000 + 8,000) × 2%', 'en')).toBeCloseTo(2160)
    expect(reckoned('(១០០.០០០ + ៨.០០០) × ២ %', 'km')).toBeCloseTo(2160)
    expect(reckoned('៦០ ÷ (១ − ០,៧៥)', 'km')).toBeCloseTo(240)
    expect(reckoned('1 − 0.928的12次方', 'zh')).toBeCloseTo(0.592, 3)
    expect(reckoned('200位中140位', 'zh')).toBeCloseTo(0.7)
    expect(reckoned('counted at the till', 'en')).toBeNull()
  })

  it('knows how far a figure is shown', () => {
    expect(showsAs(0.0658, { number: 6.6, places: 1, percent: true })).toBe(true)
    expect(showsAs(0.0658, { number: 6.5, places: 1, percent: true })).toBe(false)
    expect(shownNumber('−១.៦២០ ដុល្លារ', 'km')).toEqual({
      ...{ number: -1620, places: 0, percent: false },
    })
  })
})
