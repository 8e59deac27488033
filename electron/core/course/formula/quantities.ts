import { toldCurrency, type ToldCurrency } from '../../text/currencies.ts'
import type { Formula, FormulaInput, FormulaSum } from '../figure.ts'
import type { Lesson } from '../lesson.ts'
import { evaluated } from './expression.ts'
import type { InputRange } from './formula.ts'
import type { Quantity } from './quantity.ts'

/** What the formulas of a lesson come to, by name, in the currency of the class. */
export type Quantities = {
  readonly currency: ToldCurrency
  readonly of: ReadonlyMap<string, Quantity>
}

export type QuantityOptions = {
  /** ISO 4217 code of the workshop’s currency. */
  readonly currency: string | undefined
  /** Inputs that are other than shipped, by name. */
  readonly values?: Readonly<Record<string, number>>
}

/** The formulas of a lesson in their order, those that are data. */
export const formulasOf = (lesson: Pick<Lesson, 'steps'>): readonly Formula[] =>
  lesson.steps.flatMap(({ slides }) =>
    slides.flatMap(({ figure }) =>
      figure?.kind === 'formula' && figure.model !== 'words' ? [figure] : [],
    ),
  )

/** Every name of a lesson's formulas with its value: shipped ones for the currency, own ones above them. */
export function quantitiesOf(
  lesson: Pick<Lesson, 'steps'>,
  { currency: code, values = {} }: QuantityOptions,
): Quantities {
  const currency = toldCurrency(code)
  const formulas = formulasOf(lesson)
  const parts = new Map<string, FormulaInput | FormulaSum>(
    formulas.flatMap((one) => [...one.inputs, ...sumsOf(one)].map((part) => [part.name, part])),
  )
  const known = new Map<string, Quantity>()
  const quantity = (name: string): Quantity | undefined => {
    const part = parts.get(name)
    if (part === undefined || known.has(name)) return known.get(name)
    const { unit, places } = part
    // What leads back to itself has no value.
    known.set(name, { value: null, unit, places })
    const value =
      'expression' in part
        ? evaluated(part.expression, (inner) => quantity(inner)?.value ?? null)
        : within(rangeOf(part, currency), values[name])
    known.set(name, { value, unit, places })
    return known.get(name)
  }
  for (const name of parts.keys()) quantity(name)
  return { currency, of: known }
}

/** All that a formula calculates, drawn or not. */
export const sumsOf = ({ lines, also }: Formula): readonly FormulaSum[] => [...lines, ...also]

/** The values that an input can take in a currency. */
export const rangeOf = (input: FormulaInput, currency: ToldCurrency): InputRange =>
  input.unit === 'money' ? input.amounts[currency] : input.range

const within = ({ min, max, value }: InputRange, own: number | undefined): number =>
  own === undefined ? value : Math.min(max, Math.max(min, own))
