import type { Note } from '../workshop/records.ts'
import { boardGeometry, type BoardGeometry, type Box } from './geometry.ts'
import { placeNotes, type PlacedNote } from './place-notes.ts'
import type { BoardTemplate } from './template.ts'

/** How many times as wide and as high a board is drawn as it is stored; its letters keep their form. */
export type Stretch = { readonly x: number; readonly y: number }

/** More would pull notes out of the shape that people gave them. */
const mostStretch = 1.35

/**
 * The stretch with which a board fills the room beside it, where its cells would fit `byWidth` and
 * `byHeight` times: the tighter side keeps its measure.
 */
export function stretchInto(byWidth: number, byHeight: number): Stretch {
  const scale = Math.min(byWidth, byHeight)
  return {
    x: Math.min(byWidth / scale, mostStretch),
    y: Math.min(byHeight / scale, mostStretch),
  }
}

/** The geometry of a board with its cells stretched. */
export function stretchedGeometry(template: BoardTemplate, { x, y }: Stretch): BoardGeometry {
  return boardGeometry({
    ...template,
    columns: template.columns.map((column) => ({ ...column, width: column.width * x })),
    rows: template.rows.map((row) => ({ ...row, height: row.height * y })),
  })
}

/** The notes of a board in stacking order, with their boxes in the stretched geometry. */
export function placeStretched(
  template: BoardTemplate,
  notes: readonly Note[],
  stretch: Stretch,
): readonly PlacedNote[] {
  return placeNotes(boardGeometry(template), notes).map(({ note, box }) => ({
    note,
    box: stretchedBox(box, stretch),
  }))
}

export const stretchedBox = (box: Box, { x, y }: Stretch): Box => ({
  x: box.x * x,
  y: box.y * y,
  width: box.width * x,
  height: box.height * y,
})
