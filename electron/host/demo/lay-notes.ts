import type { Box } from '../../core/board/geometry.ts'
import type { BoardTemplate } from '../../core/board/template.ts'
import type { MapContent } from './class-content.ts'

/** Space between notes, and between notes and the lines of the board. */
const gap = 4
const widest = 176

/** A box for each note inside its cell, in board units: neighbours share the cell, nothing overlaps. */
export function layNotes(template: BoardTemplate, notes: MapContent['notes']): readonly Box[] {
  const cells = Map.groupBy(notes.keys(), (index) => `${notes[index]?.column} ${notes[index]?.row}`)
  return notes.map((note, index) => {
    const mates = cells.get(`${note.column} ${note.row}`) ?? []
    const width = template.columns.find(({ key }) => key === note.column)?.width ?? 0
    const height = template.rows.find(({ key }) => key === note.row)?.height ?? 0
    return boxInCell({ width, height }, mates.indexOf(index), mates.length)
  })
}

type Size = { readonly width: number; readonly height: number }

function boxInCell(cell: Size, index: number, count: number): Box {
  const columns = count === 1 ? 1 : 2
  const rows = Math.ceil(count / columns)
  const width = Math.min(Math.floor((cell.width - gap) / columns) - gap, widest)
  const height = Math.floor((cell.height - gap) / rows) - gap
  // One row of notes stands a little apart from the lines; several rows need all the room.
  const inset = rows === 1 ? 8 : 0
  const left = Math.floor((cell.width - columns * (width + gap) + gap) / 2)
  return {
    x: left + (index % columns) * (width + gap),
    y: gap + Math.floor(index / columns) * (height + gap) + inset,
    width,
    height: height - 2 * inset,
  }
}
