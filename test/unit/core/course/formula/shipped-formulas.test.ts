import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coursePackSchema } from '../../../../../electron/core/course/course-pack.ts'
import { packOfToday } from '../../../../../electron/core/course/pack-of-today.ts'
import { figureOf } from '../../../../../electron/core/course/formula/figure-of.ts'
import { models, type Model } from '../../../../../electron/core/course/formula/models.ts'
import { quantitiesOf } from '../../../../../electron/core/course/formula/quantities.ts'
import { textsOf } from '../../../../../electron/core/course/check-spelling.ts'
import type { Lesson, Slide } from '../../../../../electron/core/course/lesson.ts'
import { toldCurrencies, type ToldCurrency } from '../../../../../electron/core/text/currencies.ts'
import { languages } from '../../../../../electron/core/text/language.ts'
import { shippedCourse } from '../../../../helpers/course.ts'
import { drawnIn } from '../../../../helpers/stage-pictures.ts'

const { pack } = await shippedCourse()
const fixture = new URL('../../../../fixtures/courses/loyalty-2.0.0.json', import.meta.url)
/** The course as it was when its formulas were texts. */
const before = coursePackSchema.parse(packOfToday(JSON.parse(readFileSync(fixture, 'utf8'))))

const lessonOf = (key: string): Lesson => pack.lessons[key]!
const slidesIn = ({ steps }: Pick<Lesson, 'steps'>): readonly Slide[] =>
  steps.flatMap(({ slides }) => slides)

function drawnLines(lesson: Lesson, slide: Slide, currency: string) {
  const { figure } = drawnIn(lesson, currency).drawn(slide)
  if (figure?.kind !== 'formula') throw new Error(`no formula on ${slide.key}`)
  return figure.lines
}

/** The last line of a slide in a currency, as each language reads it. */
function lastLine(place: string, currency: string): readonly string[] {
  const [key = '', slideKey] = place.split('/')
  const slide = slidesIn(lessonOf(key)).find((one) => one.key === slideKey)!
  const line = drawnLines(lessonOf(key), slide, currency).at(-1)!
  const plain = (text: string) => text.replaceAll('\u200b', '')
  return languages.map((one) => plain(`${line.expression[one]} = ${line.value[one]}`))
}

type Told = {
  readonly model: Model
  readonly place: string
  readonly lines: Readonly<Record<ToldCurrency, readonly string[]>>
}

/** What no currency changes. */
const alike = (lines: readonly string[]) => ({ USD: lines, KHR: lines, CNY: lines })

/** The last line of a slide of each model, in English, Khmer and Chinese. */
const told: readonly Told[] = [
  {
    model: 'clv',
    place: 'm1-value/s2-b',
    lines: {
      USD: [
        '60 ÷ (1 − 0.75) = 240 dollars',
        '៦០ ÷ (១ − ០,៧៥) = ២៤០ ដុល្លារ',
        '60 ÷ (1 − 0.75) = 240 美元',
      ],
      KHR: [
        '60,000 ÷ (1 − 0.75) = 240,000 riel',
        '៦០.០០០ ÷ (១ − ០,៧៥) = ២៤០.០០០ រៀល',
        '60,000 ÷ (1 − 0.75) = 240,000 瑞尔',
      ],
      CNY: ['60 ÷ (1 − 0.75) = 240 yuan', '៦០ ÷ (១ − ០,៧៥) = ២៤០ យ័ន', '60 ÷ (1 − 0.75) = 240 元'],
    },
  },
  {
    model: 'win-keep',
    place: 'm1-value/s5-a',
    lines: {
      USD: ['480 ÷ 60 = 8 dollars', '៤៨០ ÷ ៦០ = ៨ ដុល្លារ', '480 ÷ 60 = 8 美元'],
      KHR: ['480,000 ÷ 60 = 8,000 riel', '៤៨០.០០០ ÷ ៦០ = ៨.០០០ រៀល', '480,000 ÷ 60 = 8,000 瑞尔'],
      CNY: ['480 ÷ 60 = 8 yuan', '៤៨០ ÷ ៦០ = ៨ យ័ន', '480 ÷ 60 = 8 元'],
    },
  },
  {
    model: 'programme',
    place: 'm4-design/s4-a',
    lines: {
      USD: [
        '6.40 − 4.32 − 1.00 = 1.08 dollars',
        '៦,៤០ − ៤,៣២ − ១,០០ = ១,០៨ ដុល្លារ',
        '6.40 − 4.32 − 1.00 = 1.08 美元',
      ],
      KHR: [
        '6,400 − 4,320 − 1,000 = 1,080 riel',
        '៦.៤០០ − ៤.៣២០ − ១.០០០ = ១.០៨០ រៀល',
        '6,400 − 4,320 − 1,000 = 1,080 瑞尔',
      ],
      CNY: [
        '6.40 − 4.32 − 1.00 = 1.08 yuan',
        '៦,៤០ − ៤,៣២ − ១,០០ = ១,០៨ យ័ន',
        '6.40 − 4.32 − 1.00 = 1.08 元',
      ],
    },
  },
  {
    model: 'liability',
    place: 'm4-rewards/s3-a',
    lines: {
      USD: ['1,000 × 80% = 800 dollars', '១.០០០ × ៨០ % = ៨០០ ដុល្លារ', '1,000 × 80% = 800 美元'],
      KHR: [
        '1,000,000 × 80% = 800,000 riel',
        '១.០០០.០០០ × ៨០ % = ៨០០.០០០ រៀល',
        '1,000,000 × 80% = 800,000 瑞尔',
      ],
      CNY: ['1,000 × 80% = 800 yuan', '១.០០០ × ៨០ % = ៨០០ យ័ន', '1,000 × 80% = 800 元'],
    },
  },
  {
    model: 'retention',
    place: 'm5-goals/s3-a',
    lines: alike([
      '80 lost ÷ 500 at the start = 16%',
      'បាត់ ៨០ ÷ ៥០០ នៅដើមគ្រា = ១៦ %',
      '流失 80 ÷ 期初 500 = 16%',
    ]),
  },
  {
    model: 'repeat',
    place: 'm5-goals/s3-b',
    lines: alike(['152 ÷ 400 = 38%', '១៥២ ÷ ៤០០ = ៣៨ %', '152 ÷ 400 = 38%']),
  },
  {
    model: 'nps',
    place: 'm5-goals/s3-c',
    lines: alike(['50 − 20 = +30', '៥០ − ២០ = +៣០', '50 − 20 = +30']),
  },
]

describe('the formulas of the course', () => {
  it('are drawn in dollars as they were written, in every language', () => {
    const written = Object.values(before.lessons).flatMap((lesson) =>
      slidesIn(lesson).flatMap(({ key, figure }) =>
        figure?.kind === 'formula' && figure.model === 'words'
          ? [{ place: `${lesson.key}/${key}`, lines: figure.lines }]
          : [],
      ),
    )
    expect(written).toHaveLength(16)
    for (const { place, lines } of written) {
      const [key = '', slideKey] = place.split('/')
      const slide = slidesIn(lessonOf(key)).find((one) => one.key === slideKey)!
      // In Chinese every dollar was called 元, which is the yuan.
      const inDollars = lines.map((line) => {
        const zh = line.value.zh.replace(/ 元$/, ' 美元')
        return { ...line, value: { ...line.value, zh } }
      })
      expect(drawnLines(lessonOf(key), slide, 'USD'), place).toEqual(inDollars)
    }
  })

  it('are drawn for a class in China as they were written in Chinese', () => {
    for (const lesson of Object.values(before.lessons)) {
      for (const { key, figure } of slidesIn(lesson)) {
        if (figure?.kind !== 'formula' || figure.model !== 'words') continue
        const slide = slidesIn(lessonOf(lesson.key)).find((one) => one.key === key)!
        const chinese = drawnLines(lessonOf(lesson.key), slide, 'CNY').map((line) => line.value.zh)
        expect(chinese).toEqual(figure.lines.map((line) => line.value.zh))
      }
    }
  })

  it.each(told)('are told in each currency: $model', ({ model, place, lines }) => {
    const [key = '', slideKey] = place.split('/')
    const slide = slidesIn(lessonOf(key)).find((one) => one.key === slideKey)
    expect(slide?.figure).toMatchObject({ model })
    for (const currency of toldCurrencies) {
      expect(lastLine(place, currency)).toEqual(lines[currency])
    }
  })

  it('use every model', () => {
    const used = Object.values(pack.lessons).flatMap((lesson) =>
      slidesIn(lesson).flatMap(({ figure }) => (figure?.kind === 'formula' ? [figure.model] : [])),
    )
    expect(models.filter((model) => !used.includes(model))).toEqual([])
  })

  it('go on from slide to slide with values of the class, kept within their range', () => {
    const lesson = lessonOf('m1-value')
    const [, formula] = slidesIn(lesson).flatMap(({ figure }) =>
      figure?.kind === 'formula' ? [figure] : [],
    )
    const worth = (values: Readonly<Record<string, number>>) => {
      const figure = figureOf(formula!, quantitiesOf(lesson, { currency: 'USD', values }))
      return figure.kind === 'formula' ? figure.lines.map(({ value }) => value.en) : []
    }
    expect(worth({ basket: 20, stay: 0.9 })).toEqual(['1,200 dollars', '480 dollars'])
    expect(worth({ stay: 1 })).toEqual(['1,200 dollars', '240 dollars'])
  })
})

const numeral = /\d+(?:[.,]\d+)*/g

describe('the texts of a step', () => {
  /** What counts something else: months of a year; a gym’s members, days, and answers that are too few. */
  const others: Readonly<Record<string, readonly string[]>> = {
    'fu-figures/s1': ['12'],
    'm5-goals/s3': ['400', '50', '90', '30'],
  }

  it('tell no number of their formulas by hand', () => {
    const byHand = Object.values(pack.lessons).flatMap((lesson) => {
      const { told: filled, drawn } = drawnIn(lesson, 'USD')
      return lesson.steps.flatMap((step) => {
        const figures = step.slides.map(drawn).flatMap(({ figure }) => figure ?? [])
        const numbers = new Set(
          figures.flatMap((figure) =>
            figure.kind !== 'formula'
              ? []
              : figure.lines.flatMap(({ expression, value }) =>
                  [...`${expression.en} ${value.en}`.matchAll(numeral)].map(([number]) => number),
                ),
          ),
        )
        const { stage, say, expect: answers, slides } = step
        const points = slides.map((slide) => [slide.title, slide.points])
        const allowed = ['1', '100', ...(others[`${lesson.key}/${step.key}`] ?? [])]
        return textsOf({ stage, say, answers, points }, `${lesson.key}/${step.key}`).flatMap(
          ({ place, text }) =>
            [...text.en.replaceAll(/\{[^{}]*\}/g, '').matchAll(numeral)]
              .map(([number]) => number)
              .filter((number) => numbers.has(number) && !allowed.includes(number))
              .map((number) => `${place}: ${number} in ${filled(text).en}`),
        )
      })
    })
    expect(byHand).toEqual([])
  })
})
