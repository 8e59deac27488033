import type { Measure } from './fit-text.ts'
import { type Piece, piecesOf } from './line-pieces.ts'

/** Signs that only mark where a line may break; they are never drawn. */
const unseen = /\u200b/g

/**
 * Lines no wider than `width` by `measure`, unless one letter alone is wider. Spaces at a break and
 * zero-width spaces are left out; all else is kept in order.
 */
export function breakLines(text: string, width: number, measure: Measure): readonly string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, width, measure))
}

function breakParagraph(paragraph: string, width: number, measure: Measure): readonly string[] {
  const seen = (piece: string) => piece.replace(unseen, '')
  const widthOf = (piece: string) => measure(seen(piece).trimEnd())
  const pieces = piecesOf(paragraph).flatMap((piece) => smallEnough(piece, width, widthOf))
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const piece of pieces) {
    const added = measure(seen(piece.text).trimEnd())
    if (line && taken + added > width + 1e-6) {
      lines.push(line)
      line = ''
      taken = 0
    }
    line += piece.text
    taken += measure(seen(piece.text))
  }
  lines.push(line)
  return lines.map((one) => seen(one).trimEnd())
}

/** A piece that no line can hold comes apart: first at words found in it, then letter by letter. */
function smallEnough(piece: Piece, width: number, widthOf: Measure): readonly Piece[] {
  if (widthOf(piece.text) <= width || piece.parts.length === 0) return [piece]
  return piece.parts.flatMap((part) => smallEnough(part, width, widthOf))
}
