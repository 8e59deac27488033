import { curveShape, type CurveSpot } from '../board/curve.ts'
import { signedNumber } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import type { CurvePoint } from '../workshop/records.ts'
import { faceMarks, moodOfEmoji } from './faces.ts'
import type { MapLayout } from './map-layout.ts'
import type { Mark, PathStep, Point } from './page-model.ts'
import { accent, ink2, lineStrong, surface } from './palette.ts'

/** Where the curve is drawn: `scale` units of length for one board unit. */
export type CurveLayout = Pick<MapLayout, 'geometry' | 'scale' | 'origin'>

/** The curve of every curve row: dotted zero line, the line, its spots with value, face and label. */
export function curveMarks(
  layout: CurveLayout,
  points: readonly CurvePoint[],
  language: Language,
): readonly Mark[] {
  return layout.geometry.rows
    .filter(({ row }) => row.kind === 'curve')
    .flatMap((rowBox) => {
      const shape = curveShape(layout.geometry, rowBox, points)
      return [
        zeroLine(layout, shape.zeroY),
        ...lineMarks(layout, shape),
        ...shape.spots.flatMap((_, i) => spotMarks(layout, shape.spots, i, language)),
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

function spotMarks(
  layout: CurveLayout,
  spots: Spots,
  i: number,
  language: Language,
): readonly Mark[] {
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
  const words = [mood ? '' : emoji, signedNumber(value, { khmer: language === 'km' }), label]
    .filter(Boolean)
    .join(' ')
  return [...dot, { ...labelBox(sideOf(spots, i), centre, scale), text: words }]
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

const LABEL_WIDTH = 120
/** Room for two lines; a label of one line stays close to its spot. */
const LABEL_HEIGHT = 28
const BESIDE = 10

function labelBox({ above, right }: Side, centre: Point, scale: number) {
  const width = LABEL_WIDTH * scale
  const height = LABEL_HEIGHT * scale
  return {
    kind: 'text',
    x: right ? centre.x + BESIDE * scale : centre.x - BESIDE * scale - width,
    y: above ? centre.y - BESIDE * scale - height : centre.y + BESIDE * scale,
    width,
    height,
    weight: 'regular',
    colour: ink2,
    maxSize: 12 * scale,
    minSize: 6 * scale,
    align: right ? 'left' : 'right',
    valign: above ? 'bottom' : 'top',
  } as const
}
