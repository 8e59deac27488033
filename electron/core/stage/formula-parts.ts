/** A run of an operand: set as a figure, or as words in the size of text. */
export type FormulaPiece = { readonly kind: 'figure' | 'words'; readonly text: string }

/** What an expression is made of, in its order; the pieces of an operand stand as they were written. */
export type FormulaPart =
  | { readonly kind: 'operator'; readonly text: string }
  | { readonly kind: 'operand'; readonly pieces: readonly FormulaPiece[] }

/** A result in two: its figure, and the words for what it counts, which may be none. */
export type FormulaValue = {
  readonly pieces: readonly FormulaPiece[]
  readonly unit: string
}

const operators = '×÷−+='
/** From a letter to the last before a figure, a percent sign or a bracket. */
const words = /\p{L}(?:[^\p{Nd}()%]*[^\s\p{Nd}()%])?/gu
const leadingFigure = /^[−+]?[$€¥៛]?\p{Nd}+(?:[.,]\p{Nd}+)*(?:\s?%)?/u

/**
 * An expression split at its operators. What stands in parentheses stays together, and a sign
 * before a figure is a part of that figure. Nothing but white space is lost.
 */
export function formulaParts(expression: string): readonly FormulaPart[] {
  return splitAtOperators(expression).map((text, index) =>
    index % 2 === 1 ? { kind: 'operator', text } : { kind: 'operand', pieces: piecesOf(text) },
  )
}

/** `300 dollars` or `200元`: figure and unit. A value that does not begin with its figure is left whole. */
export function formulaValue(value: string): FormulaValue {
  const [figure] = leadingFigure.exec(value) ?? []
  if (figure === undefined) return { pieces: piecesOf(value), unit: '' }
  return { pieces: [{ kind: 'figure', text: figure }], unit: value.slice(figure.length).trim() }
}

/** Whether an operand is what a line before came to: 16.00 goes on as 16. */
export function goesOn(value: FormulaValue, operand: FormulaPart | undefined): boolean {
  if (operand?.kind !== 'operand') return false
  const [result, ...more] = value.pieces
  const [taken] = operand.pieces
  if (result?.kind !== 'figure' || more.length > 0 || taken?.kind !== 'figure') return false
  return bare(result.text) === bare(taken.text)
}

const bare = (figure: string) => figure.trim().replace(/[.,](?:00|០០)$/, '')

/** Operands at the even places, the operators between them at the odd ones. */
function splitAtOperators(expression: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const letter of expression) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    const before = parts.at(-1) ?? ''
    if (depth === 0 && operators.includes(letter) && before.trim() !== '') parts.push(letter, '')
    else parts[parts.length - 1] = before + letter
  }
  return parts.map((part) => part.trim())
}

function piecesOf(text: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = []
  let end = 0
  for (const { 0: match, index } of text.matchAll(words)) {
    if (index > end) pieces.push({ kind: 'figure', text: text.slice(end, index) })
    pieces.push({ kind: 'words', text: match })
    end = index + match.length
  }
  return end < text.length ? [...pieces, { kind: 'figure', text: text.slice(end) }] : pieces
}
