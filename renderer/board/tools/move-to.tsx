import { type CellPlace, isIn } from '../../../electron/core/board/cell-place.ts'
import { useMemo, useRef, type KeyboardEvent } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import texts from '../../../assets/texts/board.json'
import type { BoardGeometry, RowBox } from '../../../electron/core/board/geometry.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import { useBoard, useBoardState } from '../base/board-context.tsx'
import { useBoardActions } from '../base/use-board-actions.tsx'
import { capacityLeft } from '../../../electron/core/board/cell-capacity.ts'
import styles from './move-to.module.css'
import {
  cellAtEdge,
  cellBeside,
  placeOf,
  type Way,
} from '../../../electron/core/board/next-place.ts'
import { meantNotes } from '../base/board-actions.ts'

export type MoveToProps = { readonly beside: Element; readonly onClose: () => void }

/** A choice of the cell that the notes go to, for whoever does not drag. */
export function MoveTo({ beside, onClose }: MoveToProps) {
  const say = useText(texts)
  const board = useBoard()
  const { acts } = useBoardActions()
  const anchor = useRef(beside)
  const ids = useMemo(() => meantNotes(board), [board])
  return (
    <Popover
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      placement="bottom"
      offset={6}
    >
      <Dialog aria-label={say('moveTo.title')} className={classNames(styles.dialog)}>
        <h2 className={classNames(styles.title)}>{say('moveTo.title')}</h2>
        <Cells
          ids={ids}
          onChoose={(place) => {
            onClose()
            acts.moveTo(ids, place)
          }}
        />
        <Button
          onPress={() => {
            onClose()
            acts.pick(ids)
          }}
        >
          {say('moveTo.pick')}
        </Button>
      </Dialog>
    </Popover>
  )
}

type CellsProps = {
  readonly ids: readonly Id<'note'>[]
  readonly onChoose: (place: CellPlace) => void
}

/** The board in small: columns across, rows for notes down. */
function Cells(props: CellsProps) {
  const say = useText(texts)
  const language = useLanguage()
  const geometry = useBoardState((state) => state.geometry)
  const rows = geometry.rows.filter(({ row }) => row.kind === 'notes')
  const forNotes = useMemo(() => ({ ...geometry, rows }), [geometry, rows])
  const state = useBoard().store.getState()
  const start = startOf(forNotes, placeOf(state, state.at))
  function walk(event: KeyboardEvent<HTMLElement>) {
    const way = ways[event.key]
    const focused = document.activeElement
    if (way === undefined || !(focused instanceof HTMLElement)) return
    event.preventDefault()
    const [columnKey = '', rowKey = ''] = (focused.dataset['to'] ?? '').split(' ')
    const next = cellBeside(forNotes, { columnKey, rowKey }, way)
    event.currentTarget
      .querySelector<HTMLElement>(`[data-to="${next.columnKey} ${next.rowKey}"]`)
      ?.focus()
  }
  return (
    <table
      role="grid"
      className={classNames(styles.cells)}
      aria-label={say('moveTo.title')}
      onKeyDown={walk}
    >
      <thead>
        <tr>
          <td />
          {geometry.columns.map(({ column }) => (
            <th key={column.key} scope="col">
              {textIn(column.title, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.row.key} row={row} start={start} {...props} />
        ))}
      </tbody>
    </table>
  )
}

const ways: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Where the keyboard begins: where it is on the board, or in the first cell where that takes no notes. */
function startOf(forNotes: BoardGeometry, here: CellPlace | null): CellPlace {
  const isForNotes = forNotes.rows.some(({ row }) => row.key === here?.rowKey)
  return here !== null && isForNotes
    ? here
    : cellAtEdge(forNotes, { columnKey: '', rowKey: '' }, 'first')
}

type RowProps = CellsProps & { readonly row: RowBox; readonly start: CellPlace }

function Row({ row: { row }, ...rest }: RowProps) {
  const language = useLanguage()
  const columns = useBoardState(({ geometry }) => geometry.columns)
  return (
    <tr>
      <th scope="row">{textIn(row.title, language)}</th>
      {columns.map(({ column }) => (
        <td key={column.key}>
          <Cell place={{ columnKey: column.key, rowKey: row.key }} {...rest} />
        </td>
      ))}
    </tr>
  )
}

type CellProps = Omit<RowProps, 'row'> & { readonly place: CellPlace }

function Cell({ place, start, ids, onChoose }: CellProps) {
  const say = useText(texts)
  const figures = useFigures()
  const { acts } = useBoardActions()
  const { store } = useBoard()
  const state = store.getState()
  const here = placeOf(state, state.at)
  const isFull = capacityLeft(state, place, new Set(ids)) < ids.length
  const count = [...state.placed.values()].filter(({ note }) => isIn(note, place)).length
  const isHere = here !== null && isIn(here, place)
  const cell = acts.cellName(place)
  return (
    <button
      type="button"
      className={classNames(styles.cell)}
      data-to={`${place.columnKey} ${place.rowKey}`}
      data-here={isHere || undefined}
      // It keeps the focus, so that arrows get past it.
      aria-disabled={isFull}
      aria-label={isFull ? say('moveTo.full', { cell }) : cell}
      tabIndex={isIn(start, place) ? 0 : -1}
      autoFocus={isIn(start, place)}
      data-count={count > 0 ? figures(count) : undefined}
      onClick={() => isFull || onChoose(place)}
    />
  )
}
