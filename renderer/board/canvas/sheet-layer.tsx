import { placeKey, placeOfCell, type CellPlace } from '../../../electron/core/board/cell-place.ts'
import { memo } from 'react'
import type { CellBox } from '../../../electron/core/board/geometry.ts'
import type { PlacedNote } from '../../../electron/core/board/place-notes.ts'
import { textIn, type Language } from '../../../electron/core/text/language.ts'
import paper from '../../../assets/texts/paper.json'
import { valueOf } from '../../../electron/core/board/edits/set-value.ts'
import { rowRules, takesNotes } from '../../../electron/core/board/rows/all.ts'
import { textOf } from '../../../electron/core/text/catalogue.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import words from '../../../assets/texts/board-canvas.json'
import { useText } from '../../ui/language.tsx'
import { useBoardState } from '../base/board-context.tsx'
import styles from './sheet-layer.module.css'
import { SheetGrid } from '../drawing/sheet-grid.tsx'

/** The sheet with its cells; a cell can be pressed and reached by keys, and never moved. */
export const SheetLayer = memo(function SheetLayer({ language }: { readonly language: Language }) {
  const geometry = useBoardState((state) => state.geometry)
  return (
    <>
      <SheetGrid geometry={geometry} />
      {geometry.cells.map((cell) => (
        <Cell key={placeKey(placeOfCell(cell))} cell={cell} language={language} />
      ))}
    </>
  )
})

/** What the cell says of its own value, for those who do not see it; null for a cell that has none. */
function useFigure({ row, column }: CellBox, language: Language): string | null {
  const t = useText(words)
  return useBoardState(({ content }) => {
    const { figure } = rowRules[row.kind]
    if (figure === undefined) return null
    const place = { columnKey: column.key, rowKey: row.key }
    const shown = figure(row, place, (at) => valueOf(content.values, at), language)
    const below = shown?.words == null ? '' : ` ${textOf(paper, language, shown.words)}`
    return t('value', {
      column: textIn(column.title, language),
      row: textIn(row.title, language),
      value: shown === null ? t('value.none') : `${shown.text}${below}`,
    })
  })
}

const Cell = memo(function Cell(props: { readonly cell: CellBox; readonly language: Language }) {
  const { cell, language } = props
  const { columnKey, rowKey } = placeOfCell(cell)
  const t = useText(words)
  const isAt = useBoardState(
    ({ at }) => at.kind === 'cell' && at.columnKey === columnKey && at.rowKey === rowKey,
  )
  const count = useBoardState(({ placed }) => notesInCell(placed, { columnKey, rowKey }))
  const names = {
    column: textIn(cell.column.title, language),
    row: textIn(cell.row.title, language),
  }
  const figure = useFigure(cell, language)
  const label =
    figure ?? (takesNotes(cell.row) ? t('cell', { ...names, count }) : t('place', names))
  return (
    <div
      role="button"
      className={styles.cell}
      style={{ left: cell.x, top: cell.y, width: cell.width, height: cell.height }}
      data-cell={placeKey({ columnKey, rowKey })}
      data-kind={cell.row.kind}
      tabIndex={isAt ? 0 : -1}
      aria-label={label}
    />
  )
})

type Placed = ReadonlyMap<Id, PlacedNote>

const counted = new WeakMap<Placed, ReadonlyMap<string, number>>()

/** How many notes lie in a cell; counted once for all cells of the same notes. */
function notesInCell(placed: Placed, place: CellPlace): number {
  const counts = counted.get(placed) ?? count(placed)
  counted.set(placed, counts)
  return counts.get(placeKey(place)) ?? 0
}

function count(placed: Placed): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { note } of placed.values()) {
    counts.set(placeKey(note), (counts.get(placeKey(note)) ?? 0) + 1)
  }
  return counts
}
