import { assertNever } from '../../../electron/core/assert-never.ts'
import type { RoomFigure } from '../../../electron/core/stage/stage-picture.ts'
import type { Say } from '../stage-words.ts'
import { BarsFigure } from './bars-figure.tsx'
import { ChainFigure } from './chain-figure.tsx'
import { DayBeforeFigure } from './day-before-figure.tsx'
import { FormulaFigure } from './formula-figure.tsx'
import { MatrixFigure } from './matrix-figure.tsx'
import { PairFigure } from './pair-figure.tsx'
import { QuoteFigure } from './quote-figure.tsx'
import { TableFigure } from './table-figure.tsx'

type SlideFigureProps = { readonly figure: RoomFigure; readonly say: Say }

/** The figure of a slide, in the words of the room. */
export function SlideFigure({ figure, say }: SlideFigureProps) {
  switch (figure.kind) {
    case 'chain':
      return <ChainFigure figure={figure} />
    case 'table':
      return <TableFigure figure={figure} />
    case 'formula':
      return <FormulaFigure figure={figure} />
    case 'matrix':
      return <MatrixFigure figure={figure} />
    case 'bars':
      return <BarsFigure figure={figure} />
    case 'pair':
      return <PairFigure figure={figure} />
    case 'quote':
      return <QuoteFigure figure={figure} />
    case 'day-before':
      return <DayBeforeFigure figure={figure} say={say} />
    default:
      return assertNever(figure)
  }
}
