import { currencyName } from '../../text/currencies.ts'
import type { Language } from '../../text/language.ts'
import type { Lesson } from '../lesson.ts'
import { formulasOf, sumsOf, type Quantities } from './quantities.ts'
import { noValue, writtenAmount, writtenFigure } from './quantity.ts'

/**
 * How a text names a number of its lesson's formulas: `{value:profit}` is the figure as the slide writes
 * it, `{money:profit}` has the name of the currency behind it, `{percent:stay}` is 80% and `{points:stay}`
 * the 80 of a hundred.
 */
export const valueKinds = ['value', 'money', 'percent', 'points'] as const
type ValueKind = (typeof valueKinds)[number]

const place = /\{(value|money|percent|points):([a-zA-Z]+\d?)\}/g

/** The name of the currency of the class, where a text has no amount before it. */
export const currencyPlace = 'currency'

/** A text with the numbers of its formulas; a name that no formula has stays as it is. */
export function withValues(text: string, language: Language, quantities: Quantities): string {
  return text
    .replaceAll(place, (whole, kind: ValueKind, name: string) =>
      quantities.of.has(name) ? valueIn(kind, name, quantities, language) : whole,
    )
    .replaceAll(`{${currencyPlace}}`, currencyName(quantities.currency, language))
}

function valueIn(
  kind: ValueKind,
  name: string,
  { currency, of }: Quantities,
  language: Language,
): string {
  const quantity = of.get(name)
  if (quantity === undefined) return noValue
  if (kind === 'money') return writtenAmount(quantity, currency, language)
  const shown = kind === 'value' ? quantity : { value: quantity.value, unit: kind }
  return writtenFigure(shown, currency, language)
}

/** The names of formulas that a text holds, in their order. */
export const namesOfValues = (text: string): readonly string[] =>
  [...text.matchAll(place)].map(([, , name]) => name ?? '')

/** All that the texts of a lesson may name in braces for its formulas. */
export const valuePlaces = (lesson: Pick<Lesson, 'steps'>): readonly string[] => [
  currencyPlace,
  ...formulasOf(lesson)
    .flatMap((formula) => [...formula.inputs, ...sumsOf(formula)])
    .flatMap(({ name }) => valueKinds.map((kind) => `${kind}:${name}`)),
]

/** A text without the numbers that its lesson's formulas fill in. */
export const withoutPlaces = (text: string): string => text.replaceAll(place, '')
