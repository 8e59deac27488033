import type texts from '../../../assets/texts/board.json'
import { cellOf } from '../../../electron/core/board/cell-at.ts'
import type { CellPlace } from '../../../electron/core/board/cell-place.ts'
import type { CurvePoint } from '../../../electron/core/board/tables.ts'
import { moodOfEmoji } from '../../../electron/core/paper/faces.ts'
import { signedNumber } from '../../../electron/core/text/dates.ts'
import { textIn, type Language } from '../../../electron/core/text/language.ts'
import type { useText } from '../../ui/language.tsx'
import { tell, toasts } from '../../ui/toast-queue.ts'
import type { Board } from './board-context.tsx'

export type BoardWords = {
  readonly say: ReturnType<typeof useText<typeof texts>>
  readonly language: Language
}

export type Telling = ReturnType<typeof tellingOf>

/** How acts are told to whoever does not see them. */
export function tellingOf(
  board: Board,
  names: Names,
  say: BoardWords['say'],
  announce: (words: string) => void,
) {
  let lastTold = ''
  const cellName = (place: CellPlace) => names.cell(board, place)
  /** Why a cell takes no note. */
  const noRoomWords = (place: CellPlace) => {
    const isForNotes = cellOf(board.store.getState().geometry, place)?.row.kind === 'notes'
    return say(isForNotes ? 'said.full' : 'said.noNotes', { cell: cellName(place) })
  }
  /** Said and shown, for nothing else is seen to happen; in one place, however often. */
  function announceFull(place: CellPlace): void {
    const title = noRoomWords(place)
    announce(title)
    toasts.close(lastTold)
    lastTold = tell({ kind: 'calm', title })
  }
  return { say, announce, cellName, noRoomWords, announceFull }
}

export type Names = ReturnType<typeof boardNames>

/** What cells and points are called. */
export function boardNames({ say, language }: BoardWords) {
  const titles = ({ store }: Board, place: CellPlace) => {
    const cell = cellOf(store.getState().geometry, place)
    return {
      column: cell === undefined ? '' : textIn(cell.column.title, language),
      row: cell === undefined ? '' : textIn(cell.row.title, language),
    }
  }
  return {
    cell: (board: Board, place: CellPlace) => say('place', titles(board, place)),
    curveCell: (board: Board, place: CellPlace) => say('point', titles(board, place)),
    /** Value, mood and label, as a slider says them. */
    point({ value, emoji, label }: Pick<CurvePoint, 'value' | 'emoji' | 'label'>): string {
      const mood = moodOfEmoji(emoji)
      const parts = [
        signedNumber(value, { khmer: language === 'km' }),
        mood === null ? emoji : say(`face.${mood}`),
        label,
      ]
      return parts.filter(Boolean).join(', ')
    },
  }
}
