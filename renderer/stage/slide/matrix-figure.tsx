import { classNames } from '../../ui/class-names.ts'
import { InWords } from '../in-words.tsx'
import styles from './matrix-figure.module.css'
import type { FigureProps } from './room-figure.ts'

/** Two heads over, two beside, four answers; one of them may be marked. */
export function MatrixFigure({ figure: { x, y, cells, mark } }: FigureProps<'matrix'>) {
  return (
    <div className={classNames(styles.matrix)}>
      {[x.low, x.high].map((words, column) => (
        <div key={column} className={classNames(styles.over)} data-column={column}>
          <InWords words={words} size="here" />
        </div>
      ))}
      {[y.high, y.low].map((words, row) => (
        <div key={row} className={classNames(styles.beside)} data-row={row}>
          <InWords words={words} size="here" />
        </div>
      ))}
      {cells.flat().map((words, index) => (
        <div
          key={index}
          className={classNames(styles.cell, index === mark && styles.mark)}
          data-column={index % 2}
          data-row={Math.floor(index / 2)}
        >
          <InWords words={words} size="here" />
        </div>
      ))}
    </div>
  )
}
