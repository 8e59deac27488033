import { toldCurrencies, type ToldCurrency } from '../text/currencies.ts'
import { asciiDigits } from '../text/digits.ts'
import { languages } from '../text/language.ts'
import type { CourseIssue } from './course-issue.ts'
import type { Formula, FormulaInput, FormulaLine } from './figure.ts'
import { evaluated, namesIn } from './formula/expression.ts'
import { modelFormulas } from './formula/models.ts'
import { formulasOf, quantitiesOf, rangeOf, sumsOf } from './formula/quantities.ts'
import { namesOfValues, withoutPlaces } from './formula/value-places.ts'
import type { Lesson } from './lesson.ts'

/** What is wrong with the sums of a lesson: names, ranges, results, and words that tell other numbers. */
export function checkFormulas(lesson: Lesson, place: string): readonly CourseIssue[] {
  const formulas = formulasOf(lesson)
  const inputs = formulas.flatMap((formula) => formula.inputs)
  const sums = formulas.flatMap(sumsOf)
  const names = [...inputs, ...sums].map(({ name }) => name)
  const issue = (detail: string): CourseIssue => ({ kind: 'formula', place, detail })
  return [
    ...names
      .filter((name, i) => names.indexOf(name) !== i)
      .map((name): CourseIssue => ({ kind: 'repeated-key', place, detail: name })),
    ...expressionsIn(lesson).flatMap((expression) =>
      namesIn(expression)
        .filter((name) => !names.includes(name))
        .map((name) => issue(`${name} in ${expression}`)),
    ),
    ...[
      ...writtenByHand(lesson),
      ...toldCurrencies.flatMap((currency) => [
        ...inputs.flatMap((input) => outOfRange(input, currency)),
        ...valueless(lesson, currency),
        ...formulas.flatMap((formula) => notOfModel(formula, lesson, currency)),
      ]),
      ...formulas.flatMap(({ lines }) => lines.flatMap(toldOtherwise)),
    ].map(issue),
  ]
}

const figuresIn = ({ steps }: Lesson) =>
  steps.flatMap(({ slides }) => slides.map(({ key, figure }) => ({ key, figure })))

/** A formula that no currency and no other value can change. */
const writtenByHand = (lesson: Lesson): readonly string[] =>
  figuresIn(lesson).flatMap(({ key, figure }) =>
    figure?.kind === 'formula' && figure.model === 'words' ? [`${key} is only words`] : [],
  )

const expressionsIn = (lesson: Lesson): readonly string[] => [
  ...formulasOf(lesson).flatMap((formula) => sumsOf(formula).map(({ expression }) => expression)),
  ...figuresIn(lesson).flatMap(({ figure }) =>
    figure?.kind === 'bars'
      ? figure.bars.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
      : [],
  ),
]

function outOfRange(input: FormulaInput, currency: ToldCurrency): readonly string[] {
  const { min, max, step, value } = rangeOf(input, currency)
  const steps = (value - min) / step
  const isSound = min <= value && value <= max && Math.abs(steps - Math.round(steps)) < 1e-6
  return isSound
    ? []
    : [`${input.name} is ${value} in ${currency}, from ${min} to ${max} by ${step}`]
}

function valueless(lesson: Lesson, currency: ToldCurrency): readonly string[] {
  return [...quantitiesOf(lesson, { currency }).of]
    .filter(([, { value }]) => value === null)
    .map(([name]) => `${name} has no value in ${currency}`)
}

/** Where a result is another than its model's formula gives; in another case by the values of that case. */
function notOfModel(formula: Formula, lesson: Lesson, currency: ToldCurrency): readonly string[] {
  if (formula.model === 'plain') return []
  const { of } = quantitiesOf(lesson, { currency })
  const taught = modelFormulas[formula.model]
  const sums = sumsOf(formula).flatMap((sum) => {
    const [, base = '', case_ = ''] = /^(.*?)(\d?)$/.exec(sum.name) ?? []
    const expression = Object.hasOwn(taught, base) ? taught[base] : undefined
    return expression === undefined ? [] : [{ sum, expression, case_ }]
  })
  const differ = sums.filter(({ sum, expression, case_ }) => {
    const value = evaluated(
      expression,
      (name) => (of.get(name + case_) ?? of.get(name))?.value ?? null,
    )
    return !isSame(of.get(sum.name)?.value ?? null, value)
  })
  return [
    ...(sums.length > 0 ? [] : [`nothing of the model ${formula.model}`]),
    ...differ.map(({ sum, expression }) => `${sum.name} is not ${expression} in ${currency}`),
  ]
}

const isSame = (a: number | null, b: number | null) =>
  a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))

/** The words of a sum name all that it is over, and no number that is not in it. */
function toldOtherwise({ name, expression, shown }: FormulaLine): readonly string[] {
  if (shown === undefined) {
    return expression.includes('^') ? [`${name} needs words for its power`] : []
  }
  const over = namesIn(expression)
  const isCounted = expression === over[0]
  return languages
    .filter((language) => {
      const told = namesOfValues(shown[language])
      const numbers = asciiDigits(withoutPlaces(shown[language])).match(/\d+/g) ?? []
      const isWhole = isCounted ? told.length === 0 : over.every((one) => told.includes(one))
      return !(isWhole && numbers.every((number) => expression.includes(number)))
    })
    .map((language) => `${name} is told otherwise in ${language}`)
}
