import { assertNever } from '../../core/assert-never.ts'
import type { Mark, PathStep, Point, Stroke, TextMark } from '../../core/paper/page-model.ts'
import { pdfNumber } from './shaping/text-operators.ts'

type Shape = Exclude<Mark, TextMark>

/** The operators that draw a shape on a page of this height. */
export function shapeOperators(shape: Shape, pageHeight: number): readonly string[] {
  const fill = 'fill' in shape ? shape.fill : undefined
  const { stroke } = shape
  if (!fill && !stroke) return []
  const paint = fill && stroke ? 'B' : fill ? 'f' : 'S'
  return [
    'q',
    ...(fill ? [`${rgb(fill)} rg`] : []),
    ...(stroke ? strokeOperators(stroke) : []),
    ...outline(shape).map((step) => stepOperator(step, pageHeight)),
    paint,
    'Q',
  ]
}

const strokeOperators = ({ colour, width, dash = [] }: Stroke): readonly string[] => [
  `${rgb(colour)} RG ${pdfNumber(width)} w 1 J 1 j`,
  ...(dash.length > 0 ? [`0 J [${dash.map(pdfNumber).join(' ')}] 0 d`] : []),
]

function outline(shape: Shape): readonly PathStep[] {
  switch (shape.kind) {
    case 'line':
      return [
        { kind: 'move', ...shape.from },
        { kind: 'line', ...shape.to },
      ]
    case 'path':
      return shape.steps
    case 'circle':
      return circle(shape.centre, shape.radius)
    case 'rect':
      return rounded(shape)
    default:
      return assertNever(shape)
  }
}

/** Length of a Bézier's handle for a quarter of a circle of radius 1. */
const QUARTER = 0.5523

const circle = ({ x, y }: Point, radius: number) =>
  rounded({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, radius })

type RoundedBox = Point & {
  readonly width: number
  readonly height: number
  readonly radius?: number
}

function rounded({ x, y, width, height, radius = 0 }: RoundedBox): readonly PathStep[] {
  const r = Math.min(radius, width / 2, height / 2)
  const h = r * (1 - QUARTER)
  const right = x + width
  const foot = y + height
  const corner = (x1: number, y1: number, x2: number, y2: number, to: Point) =>
    ({ kind: 'curve', x1, y1, x2, y2, ...to }) as const
  return [
    { kind: 'move', x: x + r, y },
    { kind: 'line', x: right - r, y },
    corner(right - h, y, right, y + h, { x: right, y: y + r }),
    { kind: 'line', x: right, y: foot - r },
    corner(right, foot - h, right - h, foot, { x: right - r, y: foot }),
    { kind: 'line', x: x + r, y: foot },
    corner(x + h, foot, x, foot - h, { x, y: foot - r }),
    { kind: 'line', x, y: y + r },
    corner(x, y + h, x + h, y, { x: x + r, y }),
    { kind: 'close' },
  ]
}

function stepOperator(step: PathStep, pageHeight: number): string {
  if (step.kind === 'close') return 'h'
  const at = (x: number, y: number) => `${pdfNumber(x)} ${pdfNumber(pageHeight - y)}`
  const end = at(step.x, step.y)
  if (step.kind === 'curve') return `${at(step.x1, step.y1)} ${at(step.x2, step.y2)} ${end} c`
  return `${end} ${step.kind === 'move' ? 'm' : 'l'}`
}

/** `#rrggbb` as three parts of one. */
export const rgb = (colour: string) =>
  [1, 3, 5].map((at) => pdfNumber(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ')
