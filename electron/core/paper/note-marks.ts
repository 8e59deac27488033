import type { PlacedNote } from '../board/place-notes.ts'
import type { BoardLayout } from './board-layout.ts'
import type { Mark } from './page-model.ts'
import { danger, ink, ink2, notePapers } from './palette.ts'

/**
 * Insets of a note in board units. The note itself lies as on the screen; inside it paper, which is read
 * from near, leaves more room for the text.
 */
const SIDE = 5
const TOP = 3.5
const FOOT = 10.5
const DOT = 2.8
const STEP = 7.6
/** Sizes of type in board units: short texts may stand larger than on the screen. */
const LARGEST = 16
const LARGEST_PT = 12
const SMALLEST_PT = 3.5
const maxSevere = 3

/** One note: its paper, its text as written, severity as dots, author in the corner. */
export function noteMarks(layout: BoardLayout, { note, box }: PlacedNote): readonly Mark[] {
  const { scale, origin } = layout
  const x = origin.x + box.x * scale
  const y = origin.y + box.y * scale
  const width = box.width * scale
  const height = box.height * scale
  const { fill, edge } = notePapers[note.colour]
  const hasFoot = note.author !== '' || note.severity !== null
  const paper: Mark = {
    kind: 'rect',
    x,
    y,
    width,
    height,
    radius: 4 * scale,
    fill,
    stroke: { colour: edge, width: 0.5 },
  }
  const written: Mark = {
    kind: 'text',
    x: x + SIDE * scale,
    y: y + TOP * scale,
    width: width - 2 * SIDE * scale,
    height: height - (TOP + (hasFoot ? FOOT : TOP)) * scale,
    text: note.text,
    weight: 'regular',
    colour: ink,
    maxSize: Math.min(LARGEST_PT, LARGEST * scale),
    minSize: Math.min(SMALLEST_PT, LARGEST * scale),
    align: 'left',
    valign: 'top',
  }
  const foot = { x, y: y + height, width, scale }
  return [paper, written, ...severityMarks(note.severity, foot), ...authorMarks(note.author, foot)]
}

type Foot = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly scale: number
}

/** Filled dots for what hurts, empty ones up to three: told without colour. */
function severityMarks(severity: number | null, { x, y, scale }: Foot): readonly Mark[] {
  if (severity === null) return []
  return Array.from({ length: maxSevere }, (_, i) => ({
    kind: 'circle' as const,
    centre: { x: x + (SIDE + DOT + i * STEP) * scale, y: y - (FOOT / 2) * scale },
    radius: DOT * scale,
    stroke: { colour: danger, width: 0.9 * scale },
    ...(i < severity ? { fill: danger } : {}),
  }))
}

function authorMarks(author: string, { x, y, width, scale }: Foot): readonly Mark[] {
  if (author === '') return []
  return [
    {
      kind: 'text',
      x: x + width * 0.45,
      y: y - FOOT * scale,
      width: width * 0.55 - SIDE * scale,
      height: FOOT * scale,
      text: author,
      weight: 'regular',
      colour: ink2,
      maxSize: 8.5 * scale,
      minSize: 4.5 * scale,
      align: 'right',
      valign: 'middle',
    },
  ]
}
