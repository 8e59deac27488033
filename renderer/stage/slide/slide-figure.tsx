import { assertNever } from '../../../electron/core/assert-never.ts'
import { BarsFigure } from './bars-figure.tsx'
import { ChainFigure } from './chain-figure.tsx'
import type { RoomFigure } from './room-figure.ts'
import { FormulaFigure } from './formula-figure.tsx'
import { MatrixFigure } from './matrix-figure.tsx'
import { PairFigure } from './pair-figure.tsx'
import { QuoteFigure } from './quote-figure.tsx'
import { TableFigure } from './table-figure.tsx'

/** The figure of a slide, in the words of the room. */
export function SlideFigure({ figure }: { readonly figure: RoomFigure }) {
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
    default:
      return assertNever(figure)
  }
}
