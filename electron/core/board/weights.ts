import type { Note } from './tables.ts'
import { takesNotes } from './rows/all.ts'
import type { BoardTemplate, Column } from './template.ts'
import type { Row } from './row.ts'

/** How much more room than its own each column and row takes of a board, in their order; 1 is its own. */
export type Weights = { readonly columns: readonly number[]; readonly rows: readonly number[] }

type Sizes = ReadonlyMap<string, { readonly width: number; readonly height: number }>

/** Between a note and the lines of its cell, in board units. */
const gap = 4
const maxColumn = 3
const maxRow = 8

/**
 * What columns and rows need for the words on their notes to be read: a row with notes of half the height of
 * others needs as much as two of theirs. What notes there are decides, and nothing else, so that screen,
 * wall and paper come to the same; a board whose notes are all of one size is drawn as it is stored.
 */
export function boardWeights(
  { columns, rows, note }: BoardTemplate,
  notes: readonly Note[],
): Weights {
  const [byColumn, byRow] = [smallest(notes, 'columnKey'), smallest(notes, 'rowKey')]
  const largest = {
    width: Math.min(note.width, most(notes, 'width')),
    height: Math.min(2 * note.height, most(notes, 'height')),
  }
  const rowWeights = rows.map((row) =>
    takesNotes(row) ? rowWeight(row, byRow, largest.height) : null,
  )
  return {
    columns: columns.map((column) => columnWeight(column, byColumn, largest.width)),
    rows: rowWeights.map((weight) => weight ?? besidesNotes(rowWeights)),
  }
}

/** These sizes with as much of their sum for each as its weight says. */
export function weighed(sizes: readonly number[], weights: readonly number[]): readonly number[] {
  const wanted = sizes.map((size, index) => size * (weights[index] ?? 1))
  const factor = sum(sizes) / sum(wanted)
  return wanted.map((size) => size * factor)
}

/** `comfortable` is the height of a note with which nobody needs more. */
const rowWeight = ({ key, height }: Row, notes: Sizes, comfortable: number): number =>
  weightOf(Math.min(height - 2 * gap, comfortable), notes.get(key)?.height, maxRow)

const columnWeight = ({ key, width }: Column, notes: Sizes, comfortable: number): number =>
  weightOf(Math.min((width - 3 * gap) / 2, comfortable), notes.get(key)?.width, maxColumn)

const most = (notes: readonly Note[], side: 'width' | 'height'): number =>
  notes.reduce((longest, note) => Math.max(longest, note[side]), 0)

/** In quarters: what hardly differs is drawn alike. */
function weightOf(comfortable: number, least: number | undefined, most: number): number {
  if (least === undefined) return 1
  return Math.min(Math.max(Math.round((comfortable / least) * 4) / 4, 1), most)
}

/** A curve among high rows is not to be flat. */
function besidesNotes(rows: readonly (number | null)[]): number {
  const weights = rows.filter((weight) => weight !== null)
  const mean = weights.length === 0 ? 1 : sum(weights) / weights.length
  return Math.min((1 + mean) / 2, 2)
}

/** The least width and height of the notes of each column or row. */
function smallest(notes: readonly Note[], by: 'columnKey' | 'rowKey'): Sizes {
  const sizes = new Map<string, { width: number; height: number }>()
  for (const { [by]: key, width, height } of notes) {
    const known = sizes.get(key)
    sizes.set(key, {
      width: Math.min(known?.width ?? Infinity, width),
      height: Math.min(known?.height ?? Infinity, height),
    })
  }
  return sizes
}

const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0)
