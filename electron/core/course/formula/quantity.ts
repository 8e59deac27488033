import { centPlaces, currencyName, type ToldCurrency } from '../../text/currencies.ts'
import { plainNumber } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'

/**
 * How a quantity is written. The value of a percentage is its share of 1: 0.8 is written 80% as `percent`,
 * 0.80 as `share`, 80 as `points` (of a hundred) and +80 as `score`.
 */
export const units = [
  ...(['money', 'percent', 'share', 'points', 'score'] as const),
  ...(['count', 'years', 'number'] as const),
] as const
export type Unit = (typeof units)[number]

/** A number of a formula, and how it is written. */
export type Quantity = {
  /** Null where it cannot be calculated. */
  readonly value: number | null
  readonly unit: Unit
  /** So many decimals, neither more nor fewer. */
  readonly places?: number | undefined
}

/** What is written for a value that cannot be calculated. */
export const noValue = '–'

/** The figure alone, as the language writes it: 16.00, ៨០ %, +30. */
export function writtenFigure(
  quantity: Quantity,
  currency: ToldCurrency,
  language: Language,
): string {
  const value = shownValue(quantity)
  if (value === null) return noValue
  const khmer = language === 'km'
  const decimals = placesOf(quantity, currency)
  const sign = quantity.unit === 'score' && value > 0 ? '+' : ''
  const percent = quantity.unit === 'percent' ? (khmer ? ' %' : '%') : ''
  return sign + plainNumber(value, { khmer, decimals }) + percent
}

/** An amount with the name of its currency; any other quantity as its figure. */
export function writtenAmount(
  quantity: Quantity,
  currency: ToldCurrency,
  language: Language,
): string {
  const figure = writtenFigure(quantity, currency, language)
  if (quantity.unit !== 'money' || quantity.value === null) return figure
  return `${figure} ${currencyName(currency, language, shownValue(quantity) ?? 0)}`
}

/** How many decimals a quantity is written with: the least that show it, as far as its unit goes. */
export function placesOf(quantity: Quantity, currency: ToldCurrency): number {
  const { unit, places } = quantity
  const value = shownValue(quantity) ?? 0
  if (unit === 'money') {
    const cents = centPlaces(currency)
    return Math.min(cents, places ?? (leastPlaces(value, cents) === 0 ? 0 : cents))
  }
  if (places !== undefined) return places
  return unit === 'share' ? mostPlaces.share : leastPlaces(value, mostPlaces[unit])
}

const mostPlaces: Readonly<Record<Exclude<Unit, 'money'>, number>> = {
  ...{ percent: 1, share: 2, points: 1, score: 0 },
  ...{ count: 0, years: 1, number: 2 },
}

/** A number without what floating-point arithmetic leaves behind: 0.285 of 100 is 28.5. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(12))

function shownValue({ value, unit }: Quantity): number | null {
  if (value === null) return null
  const ofHundred = unit === 'percent' || unit === 'points' || unit === 'score'
  return withoutNoise(ofHundred ? value * 100 : value)
}

function leastPlaces(value: number, most: number): number {
  let places = 0
  while (places < most && Number(value.toFixed(places)) !== Number(value.toFixed(most))) places += 1
  return places
}
