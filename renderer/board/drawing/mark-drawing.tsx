import type { Colour, Mark, PathStep, Stroke } from '../../../electron/core/paper/page-model.ts'
import {
  accent,
  danger,
  ink,
  ink2,
  lineStrong,
  surface,
} from '../../../electron/core/paper/palette.ts'

/** The colours of paper as those of the page's theme. */
const themed: ReadonlyMap<Colour, string> = new Map([
  [accent, 'var(--accent)'],
  [ink, 'var(--ink)'],
  [ink2, 'var(--ink-2)'],
  [danger, 'var(--danger)'],
  [lineStrong, 'var(--field-line)'],
  [surface, 'var(--surface)'],
])
export const themeColour = (colour: Colour): string => themed.get(colour) ?? colour

export type MarkDrawingProps = {
  readonly mark: Mark
  /** The colours of the theme, unless told otherwise. */
  readonly colourOf?: (colour: Colour) => string
}

/** A mark of paper as a part of an SVG; texts are left out. */
export function MarkDrawing({ mark, colourOf = themeColour }: MarkDrawingProps) {
  const strokeOf = ({ colour, width, dash }: Stroke) => ({
    stroke: colourOf(colour),
    strokeWidth: width,
    ...(dash === undefined ? {} : { strokeDasharray: dash.join(' ') }),
  })
  const painted = ({ fill, stroke }: { readonly fill?: Colour; readonly stroke?: Stroke }) => ({
    fill: fill === undefined ? 'none' : colourOf(fill),
    ...(stroke === undefined ? {} : strokeOf(stroke)),
  })
  switch (mark.kind) {
    case 'line': {
      const { from, to, stroke } = mark
      return <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} {...strokeOf(stroke)} />
    }
    case 'circle': {
      const { centre, radius } = mark
      return <circle cx={centre.x} cy={centre.y} r={radius} {...painted(mark)} />
    }
    case 'path':
      return <path d={mark.steps.map(stepOf).join('')} strokeLinecap="round" {...painted(mark)} />
    case 'rect': {
      const { x, y, width, height, radius = 0 } = mark
      return <rect {...{ x, y, width, height }} rx={radius} {...painted(mark)} />
    }
    case 'text':
      return null
  }
}

function stepOf(step: PathStep): string {
  if (step.kind === 'close') return 'Z'
  if (step.kind !== 'curve') return `${step.kind === 'move' ? 'M' : 'L'}${step.x} ${step.y}`
  return `C${step.x1} ${step.y1} ${step.x2} ${step.y2} ${step.x} ${step.y}`
}
