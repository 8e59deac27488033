import { curveShape, type CurveSpot } from '../board/curve.ts'
import type { Box, RowBox } from '../board/geometry.ts'
import { signedNumber } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import type { CurvePoint } from '../board/tables.ts'
import { faceMarks, moodOfEmoji } from './faces.ts'
import type { BoardLayout } from './board-layout.ts'
import type { Mark, PathStep } from './page-model.ts'
import { accent, ink2, lineStrong, surface } from './palette.ts'

/** Where the curve is drawn: `scale` units of length for one board unit. */
export type CurveLayout = Pick<BoardLayout, 'geometry' | 'scale' | 'origin'>

/** How large the words beside a spot are at most and how wide they run, in board units. */
export type CurveWords = { readonly size: number; readonly width: number }

/** As on paper, where the words of the notes are about as large. */
const paperWords: CurveWords = { size: 12, width: 120 }

/** The curve of every curve row: dotted zero line, the line, its spots with value, face and label. */
export function curveMarks(
  layout: CurveLayout,
  points: readonly CurvePoint[],
  language: Language,
  words = paperWords,
): readonly Mark[] {
  return layout.geometry.rows
    .filter(({ row }) => row.kind === 'curve')
    .flatMap((rowBox) => {
      const shape = curveShape(layout.geometry, rowBox, points)
      return [
        zeroLine(layout, shape.zeroY),
        ...lineMarks(layout, shape),
        ...shape.spots.flatMap((_, i) =>
          spotMarks({ layout, rowBox, spots: shape.spots, words }, i, language),
        ),
      ]
    })
}

function zeroLine({ scale, origin, geometry }: CurveLayout, zeroY: number): Mark {
  const y = origin.y + zeroY * scale
  return {
    kind: 'line',
    from: { x: origin.x, y },
    to: { x: origin.x + geometry.sheet.width * scale, y },
    stroke: { colour: lineStrong, width: 0.6, dash: [2, 2.5] },
  }
}

function lineMarks(layout: CurveLayout, shape: ReturnType<typeof curveShape>): readonly Mark[] {
  const first = shape.spots[0]
  if (!first || shape.steps.length === 0) return []
  const { scale, origin } = layout
  const px = (x: number) => origin.x + x * scale
  const py = (y: number) => origin.y + y * scale
  const steps: PathStep[] = [
    { kind: 'move', x: px(first.x), y: py(first.y) },
    ...shape.steps.map((step) => ({
      kind: 'curve' as const,
      x1: px(step.x1),
      y1: py(step.y1),
      x2: px(step.x2),
      y2: py(step.y2),
      x: px(step.x),
      y: py(step.y),
    })),
  ]
  return [{ kind: 'path', steps, stroke: { colour: accent, width: 3 * scale } }]
}

type Spots = readonly CurveSpot[]
type SpotRow = {
  readonly layout: CurveLayout
  readonly rowBox: RowBox
  readonly spots: Spots
  readonly words: CurveWords
}

function spotMarks(row: SpotRow, i: number, language: Language): readonly Mark[] {
  const { layout, spots } = row
  const spot = spots[i]
  if (!spot) return []
  const { scale, origin } = layout
  const { emoji, value, label } = spot.point
  const centre = { x: origin.x + spot.x * scale, y: origin.y + spot.y * scale }
  const mood = moodOfEmoji(emoji)
  const ring = { colour: accent, width: 2.6 * scale }
  const dot: readonly Mark[] = mood
    ? faceMarks(mood, centre, 12 * scale)
    : [{ kind: 'circle', centre, radius: 6.5 * scale, fill: surface, stroke: ring }]
  const text = [mood ? '' : emoji, signedNumber(value, { khmer: language === 'km' }), label]
    .filter(Boolean)
    .join(' ')
  return [...dot, { ...labelMark(row, spot, sideOf(spots, i)), text }]
}

/** The side of a spot that the curve leaves free. */
type Side = { readonly above: boolean; readonly right: boolean }

function sideOf(spots: Spots, i: number): Side {
  const here = spots[i]?.y ?? 0
  const arrives = here - (spots[i - 1]?.y ?? NaN)
  const leaves = (spots[i + 1]?.y ?? NaN) - here
  const [before, after] = [arrives || leaves || 0, leaves || arrives || 0]
  if (before > 0 && after < 0) return { above: false, right: true }
  return { above: true, right: !(before < 0 && after < 0) }
}

const LEADING = 1.25
const BESIDE = 10
/** Between a label and the lines of its row. */
const EDGE = 1
/** Beside a face, where there is no room above or below it. */
const BESIDE_FACE = 17

function labelMark(
  { layout: { scale, origin }, rowBox, words }: SpotRow,
  spot: CurveSpot,
  side: Side,
) {
  const { x, y, width, height } = labelBox(rowBox, words, spot, side)
  return {
    kind: 'text',
    x: origin.x + x * scale,
    y: origin.y + y * scale,
    width: width * scale,
    height: height * scale,
    weight: 'regular',
    colour: ink2,
    maxSize: words.size * scale,
    minSize: 6 * scale,
    align: side.right ? 'left' : 'right',
    valign: side.above ? 'bottom' : 'top',
  } as const
}

/** Room for two lines within the row: notes of the next one would lie on it. */
function labelBox(row: RowBox, { size, width }: CurveWords, spot: CurveSpot, side: Side): Box {
  const line = size * LEADING
  const near = side.above ? spot.y - BESIDE : spot.y + BESIDE
  const edge = side.above
    ? Math.max(near, row.y + line + EDGE)
    : Math.min(near, row.y + row.height - line - EDGE)
  const room = side.above ? edge - row.y : row.y + row.height - edge
  const height = Math.min(2 * line, room - EDGE)
  const beside = edge === near ? BESIDE : BESIDE_FACE
  return {
    x: side.right ? spot.x + beside : spot.x - beside - width,
    y: side.above ? edge - height : edge,
    width,
    height,
  }
}
