import { z } from 'zod'
import { noteSchema, type Note } from './tables.ts'

/** Notes on the clipboard, beside their text for everybody else. */
export const notesType = 'application/x-sala-notes+json'

export const copySchema = noteSchema.omit({ id: true, boardId: true, rank: true })
/** A note without the board that it was on. */
export type NoteCopy = z.infer<typeof copySchema>

/** The notes as they go onto the clipboard. */
export const copiesOf = (notes: readonly Note[]): string =>
  JSON.stringify(notes.map(({ id: _id, boardId: _board, rank: _rank, ...copy }) => copy))

/** Notes as they were written down; none where something else was. */
export function readCopies(written: string): readonly NoteCopy[] {
  try {
    return z.array(copySchema).parse(JSON.parse(written))
  } catch {
    return []
  }
}
