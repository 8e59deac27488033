import type { BoardGeometry } from '../../../electron/core/board/geometry.ts'
import styles from './sheet-grid.module.css'

/** The empty sheet in board units: its paper, and hairlines between columns and rows. */
export function SheetGrid({ geometry }: { readonly geometry: BoardGeometry }) {
  const { sheet, columns, rows } = geometry
  return (
    <>
      <div
        className={styles.sheet}
        style={{ width: sheet.width, height: sheet.height }}
        data-sheet
      />
      {columns.slice(1).map(({ column, x }) => (
        <div
          key={column.key}
          className={styles.line}
          style={{ left: x - 1, width: 1, top: 0, height: sheet.height }}
        />
      ))}
      {rows.slice(1).map(({ row, y }) => (
        <div
          key={row.key}
          className={styles.line}
          style={{ left: 0, width: sheet.width, top: y - 1, height: 1 }}
        />
      ))}
    </>
  )
}
