import { type Piece, piecesOf } from './line-pieces.ts'

/** Width of a text at size 1, so that width grows in step with size. */
export type Measure = (text: string) => number

/** The pieces of each paragraph of a text: cut once, set as often as needed. */
export type Paragraphs = readonly (readonly Piece[])[]

export const paragraphsOf = (text: string): Paragraphs => text.split('\n').map(piecesOf)

/**
 * Lines no wider than `width` by `measure`, unless one letter alone is wider. Spaces at a break and
 * zero-width spaces are left out; all else is kept in order.
 */
export const breakLines = (text: string, width: number, measure: Measure): readonly string[] =>
  setLines(paragraphsOf(text), width, measure)

/** `breakLines` for a text that is cut already. */
export const setLines = (
  paragraphs: Paragraphs,
  width: number,
  measure: Measure,
): readonly string[] =>
  paragraphs.flatMap((pieces) => fillLines(unbroken(pieces, width, measure), width, measure))

const HALVINGS = 5

/**
 * As few lines as `setLines` needs, each about as long as the others: no single letter left over
 * for the last. Nothing is broken that need not be at the full width.
 */
export function balancedLines(
  paragraph: readonly Piece[],
  width: number,
  measure: Measure,
): readonly string[] {
  const parts = unbroken(paragraph, width, measure)
  let best = fillLines(parts, width, measure)
  const most = best.length
  const widest = Math.max(...parts.map((part) => measure(part.trimEnd())))
  let [narrow, wide] = [Math.min(width, Math.max(width / 2, widest)), width]
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (narrow + wide) / 2
    const tried = fillLines(parts, middle, measure)
    if (tried.length > most) narrow = middle
    else [best, wide] = [tried, middle]
  }
  return best
}

/** Signs that only mark where a line may break; they are never drawn. */
const unseen = /\u200b/g

/** The texts that stay whole at this width, without the marks between them. */
const unbroken = (pieces: readonly Piece[], width: number, measure: Measure): readonly string[] =>
  pieces
    .flatMap((piece) => smallEnough(piece, width, measure))
    .map(({ text }) => text.replace(unseen, ''))

/** A piece that no line can hold comes apart: first at words found in it, then letter by letter. */
function smallEnough(piece: Piece, width: number, measure: Measure): readonly Piece[] {
  const shown = piece.text.replace(unseen, '').trimEnd()
  if (piece.parts.length === 0 || measure(shown) <= width) return [piece]
  return piece.parts.flatMap((part) => smallEnough(part, width, measure))
}

function fillLines(parts: readonly string[], width: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const part of parts) {
    if (line && taken + measure(part.trimEnd()) > width) {
      lines.push(line)
      line = ''
      taken = 0
    }
    line += part
    taken += measure(part)
  }
  return [...lines, line].map((one) => one.trimEnd())
}
