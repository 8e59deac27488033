import { z } from 'zod'
import { byRank } from '../base/ranks.ts'
import { boardContent } from '../board/board-content.ts'
import { boardTemplateSchema } from '../board/template.ts'
import { graphemes } from '../text/graphemes.ts'
import { recordId } from '../base/ids.ts'
import { cellValueSchema, curvePointSchema, noteSchema, type Note } from '../board/tables.ts'
import { groupSchema } from '../people/tables.ts'
import type { WorkshopTables } from '../workshop/tables.ts'

/** A part of a board in board units: at least a note wide and high. */
export const boardAreaSchema = z.strictObject({
  x: z.number().min(-10_000).max(100_000),
  y: z.number().min(-10_000).max(100_000),
  width: z.number().min(40).max(100_000),
  height: z.number().min(30).max(100_000),
})
export type BoardArea = z.infer<typeof boardAreaSchema>

/** Which board the room sees, and of it which part; null for all of it. */
export const shownBoardSchema = z.strictObject({
  boardId: recordId<'board'>(),
  area: boardAreaSchema.nullable(),
})
export type ShownBoard = z.infer<typeof shownBoardSchema>

/** Most notes of one picture. */
export const maxNotesShown = 2000

/** Code units of all notes together: with them a held picture is one message of at most 1 MB. */
export const maxTextShown = 100_000

/** A board as it is drawn on the stage. */
export const boardPartsSchema = z.strictObject({
  /** The group's name as written; null for a board of the whole class. */
  group: groupSchema.shape.name.nullable(),
  template: boardTemplateSchema,
  notes: z.array(noteSchema).max(maxNotesShown),
  points: z.array(curvePointSchema).max(600),
  values: z.array(cellValueSchema).max(600),
  area: boardAreaSchema.nullable(),
})
export type BoardParts = z.infer<typeof boardPartsSchema>

/** The board that the room is to see; null where it is no longer there. Notes keep their identity. */
export function stageBoard(tables: WorkshopTables, shown: ShownBoard): BoardParts | null {
  const content = boardContent(tables, shown.boardId)
  if (content === null) return null
  return {
    group: content.group?.name ?? null,
    template: content.template,
    notes: [...withinMost(content.notes)],
    points: [...content.points],
    values: [...content.values],
    area: shown.area,
  }
}

/** The topmost notes; where all have more text than one message takes, each is cut to the same length. */
function withinMost(all: readonly Note[]): readonly Note[] {
  const notes =
    all.length <= maxNotesShown ? all : all.toSorted((a, b) => byRank(b, a)).slice(0, maxNotesShown)
  const length = notes.reduce((sum, { text }) => sum + text.length, 0)
  if (length <= maxTextShown) return notes
  const most = Math.floor(maxTextShown / notes.length)
  return notes.map((note) => (note.text.length <= most ? note : cut(note, most)))
}

const cutBefore = new WeakMap<Note, { readonly most: number; readonly note: Note }>()

/** The same note each time, so that it is not drawn anew with every second. */
function cut(note: Note, most: number): Note {
  const known = cutBefore.get(note)
  if (known?.most === most) return known.note
  const shorter = { ...note, text: `${beginning(note.text, most - 1)}…` }
  cutBefore.set(note, { most, note: shorter })
  return shorter
}

/** Whole letters only, in at most so many code units. */
function beginning(text: string, most: number): string {
  let taken = ''
  for (const letter of graphemes(text)) {
    if (taken.length + letter.length > most) break
    taken += letter
  }
  return taken
}
