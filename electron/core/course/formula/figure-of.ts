import { centPlaces } from '../../text/currencies.ts'
import { plainNumber } from '../../text/dates.ts'
import { languages, type FullText, type Language } from '../../text/language.ts'
import type { CourseFigure, Figure, Formula, FormulaLine } from '../figure.ts'
import { evaluated, tokensOf, type Token } from './expression.ts'
import type { Quantities } from './quantities.ts'
import { placesOf, withoutNoise, writtenAmount, writtenFigure, type Quantity } from './quantity.ts'

/** A figure of a course as it is drawn: what it calculates has become figures in each language. */
export function figureOf(figure: CourseFigure, quantities: Quantities): Figure<FullText> {
  switch (figure.kind) {
    case 'bars': {
      const bars = figure.bars.map(({ label, value }) => ({
        label,
        value: typeof value === 'number' ? value : barValue(value, quantities),
      }))
      return { ...figure, bars }
    }
    case 'formula': {
      const { kind, mark } = figure
      if (figure.model === 'words') return { kind, mark, lines: figure.lines }
      return { kind, mark, lines: drawnLines(figure, quantities) }
    }
    default:
      return figure
  }
}

/** A bar has a length, whatever comes out. */
function barValue(expression: string, { of }: Quantities): number {
  const value = evaluated(expression, (name) => of.get(name)?.value ?? null)
  return Math.max(0, withoutNoise(value ?? 0))
}

const drawnLines = ({ lines }: Formula, quantities: Quantities) =>
  lines.map((line) => ({
    name: line.label,
    expression: line.shown ?? inEach((language) => expressionIn(line, quantities, language)),
    value: inEach((language) => valueIn(line, quantities, language)),
  }))

const inEach = (text: (language: Language) => string): FullText => {
  const [en, km, zh] = languages.map(text) as [string, string, string]
  return { en, km, zh }
}

function valueIn(
  { name, unit, counts, cents }: FormulaLine,
  { currency, of }: Quantities,
  language: Language,
) {
  const quantity = of.get(name) ?? { value: null, unit }
  const places = cents === true ? centPlaces(currency) : quantity.places
  const amount = writtenAmount({ ...quantity, places }, currency, language)
  return quantity.value === null || counts === undefined ? amount : `${amount} ${counts[language]}`
}

/** The expression with a figure for each of its names. */
function expressionIn(line: FormulaLine, { currency, of }: Quantities, language: Language) {
  const tokens = tokensOf(line.expression) ?? []
  const named = (token: Token): Quantity | null =>
    token.kind !== 'name' ? null : (of.get(token.name) ?? null)
  const quantities = tokens.map(named)
  const amounts = quantities.filter((one) => one?.unit === 'money')
  const places = Math.max(0, ...amounts.map((one) => (one ? placesOf(one, currency) : 0)))
  const ofHundred = line.unit === 'points' || line.unit === 'score'
  const written = tokens.map((token, at) => {
    if (token.kind === 'sign') return token.sign
    if (token.kind === 'number') return plainNumber(token.value, { khmer: language === 'km' })
    const quantity = quantities[at] ?? { value: null, unit: 'number' }
    const shown = shownAs(quantity, { places, ofHundred })
    const figure = writtenFigure(shown, currency, language)
    return at > 0 && figure.startsWith('−') ? `(${figure})` : figure
  })
  return withSpaces(written)
}

/** Amounts in one expression have decimals alike; what is told of a hundred needs no percent sign. */
function shownAs(
  quantity: Quantity,
  { places, ofHundred }: { readonly places: number; readonly ofHundred: boolean },
): Quantity {
  if (quantity.unit === 'money') return { ...quantity, places }
  return ofHundred && quantity.unit === 'percent' ? { ...quantity, unit: 'points' } : quantity
}

/** `(1 − 0.80)`: space around a sign between two things, none inside a parenthesis. */
function withSpaces(written: readonly string[]): string {
  return written.reduce((text, part, at) => {
    const opens = at === 0 || written[at - 1] === '('
    const isSign = at > 1 && written[at - 1] === '−' && opensAt(written, at - 1)
    return text + (opens || isSign || part === ')' ? '' : ' ') + part
  }, '')
}

/** Whether a minus is the sign of what follows it. */
const opensAt = (written: readonly string[], at: number) => at === 0 || written[at - 1] === '('
