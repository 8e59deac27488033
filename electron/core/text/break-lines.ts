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
): readonly string[] => paragraphs.flatMap((pieces) => setParagraph(pieces, width, measure))

/** Signs that only mark where a line may break; they are never drawn. */
const unseen = /\u200b/g
const seen = (text: string) => text.replace(unseen, '')

function setParagraph(
  pieces: readonly Piece[],
  width: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const { text } of pieces.flatMap((piece) => smallEnough(piece, width, measure))) {
    const added = seen(text)
    if (line && taken + measure(added.trimEnd()) > width) {
      lines.push(line)
      line = ''
      taken = 0
    }
    line += added
    taken += measure(added)
  }
  return [...lines, line].map((one) => one.trimEnd())
}

/** A piece that no line can hold comes apart: first at words found in it, then letter by letter. */
function smallEnough(piece: Piece, width: number, measure: Measure): readonly Piece[] {
  if (piece.parts.length === 0 || measure(seen(piece.text).trimEnd()) <= width) return [piece]
  return piece.parts.flatMap((part) => smallEnough(part, width, measure))
}
