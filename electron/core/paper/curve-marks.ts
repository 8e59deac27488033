import { curveShape, type CurveSpot } from '../board/curve.ts'
import { signedNumber } from '../text/dates.ts'
import type { CurvePoint } from '../workshop/records.ts'
import { faceMarks, moodOfEmoji } from './faces.ts'
import type { MapLayout } from './map-layout.ts'
import type { Mark, PathStep, TextMark } from './page-model.ts'
import { accent, ink2, lineStrong, surface } from './palette.ts'

/** The curve of every curve row: dotted zero line, the line, its spots with value, face and label. */
export function curveMarks(layout: MapLayout, points: readonly CurvePoint[]): readonly Mark[] {
  return layout.geometry.rows
    .filter(({ row }) => row.kind === 'curve')
    .flatMap((rowBox) => {
      const shape = curveShape(layout.geometry, rowBox, points)
      return [
        zeroLine(layout, shape.zeroY),
        ...lineMarks(layout, shape),
        ...shape.spots.flatMap((spot) => spotMarks(layout, spot)),
      ]
    })
}

function zeroLine({ scale, origin, geometry }: MapLayout, zeroY: number): Mark {
  const y = origin.y + zeroY * scale
  return {
    kind: 'line',
    from: { x: origin.x, y },
    to: { x: origin.x + geometry.sheet.width * scale, y },
    stroke: { colour: lineStrong, width: 0.6, dash: [2, 2.5] },
  }
}

function lineMarks(layout: MapLayout, shape: ReturnType<typeof curveShape>): readonly Mark[] {
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

function spotMarks({ scale, origin }: MapLayout, { point, ...spot }: CurveSpot): readonly Mark[] {
  const centre = { x: origin.x + spot.x * scale, y: origin.y + spot.y * scale }
  const mood = moodOfEmoji(point.emoji)
  const ring = { colour: accent, width: 2.6 * scale }
  const dot: readonly Mark[] = mood
    ? faceMarks(mood, centre, 12 * scale)
    : [{ kind: 'circle', centre, radius: 6.5 * scale, fill: surface, stroke: ring }]
  const text = {
    kind: 'text',
    x: centre.x + 16 * scale,
    width: 96 * scale,
    height: 16 * scale,
    weight: 'regular',
    colour: ink2,
    maxSize: 12 * scale,
    minSize: 6 * scale,
    align: 'left',
    valign: 'middle',
  } as const satisfies Partial<TextMark>
  const unknown = !mood && point.emoji ? `${point.emoji} ` : ''
  return [
    ...dot,
    {
      ...text,
      y: centre.y - 19 * scale,
      weight: 'bold',
      text: `${unknown}${signedNumber(point.value)}`,
    },
    { ...text, y: centre.y + 3 * scale, text: point.label },
  ]
}
