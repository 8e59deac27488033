import { memo, useMemo, useState, type CSSProperties } from 'react'
import { cellOf } from '../../../electron/core/board/cell-at.ts'
import { textIn, type Language } from '../../../electron/core/text/language.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { Note } from '../../../electron/core/board/tables.ts'
import handsWords from '../../../assets/texts/board.json'
import words from '../../../assets/texts/board-canvas.json'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { useBoard, useBoardState } from '../base/board-context.tsx'
import styles from './note-card.module.css'
import { NoteEditor } from './note-editor.tsx'
import { NoteFoot, NoteText } from './note-face.tsx'
import { noteStateOf, type NoteState } from './note-state.ts'

export type NoteCardProps = {
  readonly id: Id<'note'>
  /** In the stack of notes; 0 where its place in the page says enough. */
  readonly height: number
  readonly language: Language
}

/** Above all others while it is typed in. */
const aboveAll = 2_000_000_000

/** One note on the canvas. It hears of its own changes only. */
export const NoteCard = memo(function NoteCard({ id, height, language }: NoteCardProps) {
  const [selector] = useState(() => noteStateOf(id))
  const state = useBoardState(selector)
  const label = useNoteLabel(state, language)
  if (state === null) return null
  const { placed, isSelected, isAt, isEdited, isPicked } = state
  const { note, box } = placed
  const style: CSSProperties = {
    ...{ left: box.x, top: box.y, width: box.width, height: box.height },
    zIndex: isEdited ? aboveAll : height === 0 ? undefined : height,
    background: `var(--note-${note.colour})`,
  }
  return (
    <div
      className={classNames(
        styles.note,
        isSelected && styles.selected,
        isPicked && styles.picked,
        isEdited && styles.edited,
      )}
      style={style}
      data-note={id}
      data-colour={note.colour}
      tabIndex={isAt ? 0 : -1}
      {...label}
    >
      {isEdited ? <NoteEditor id={id} /> : <NoteText note={note} box={box} language={language} />}
      <NoteFoot note={note} />
    </div>
  )
})

/** What a screen reader says of a note besides what is written on it, and whether it is selected. */
function useNoteLabel(state: NoteState | null, language: Language) {
  const t = useText(words)
  const note = state?.placed.note ?? null
  const about = useAboutNote(note, language)
  if (state === null || state.isEdited) return { role: 'group', 'aria-label': t('note') }
  return {
    role: 'button',
    'aria-roledescription': t('note'),
    'aria-pressed': state.isSelected,
    'aria-description': state.isPicked ? `${about}; ${t('picked')}` : about,
    ...(note?.text === '' ? { 'aria-label': `${t('emptyNote')} ${note.author}`.trim() } : {}),
  }
}

/** Where a note is, its colour, and how much it hurts, in words. */
function useAboutNote(note: Note | null, language: Language): string {
  const say = useText(handsWords)
  const { geometry } = useBoard().store.getState()
  return useMemo(() => {
    if (note === null) return ''
    const cell = cellOf(geometry, note)
    const parts = [
      cell && textIn(cell.column.title, language),
      cell && textIn(cell.row.title, language),
      say(`colour.${note.colour}`),
      isSeverity(note.severity) ? say(`severity.${note.severity}`) : '',
    ]
    return parts.filter(Boolean).join('; ')
  }, [geometry, note, language, say])
}

const isSeverity = (severity: number | null): severity is 1 | 2 | 3 =>
  severity === 1 || severity === 2 || severity === 3
