import { memo } from 'react'
import type { Box } from '../../../electron/core/board/geometry.ts'
import type { Language } from '../../../electron/core/text/language.ts'
import type { Note } from '../../../electron/core/board/tables.ts'
import styles from './board-picture.module.css'
import { NoteFoot, NoteText } from '../notes/note-face.tsx'

export type PictureNoteProps = Box & { readonly note: Note; readonly language: Language }

/** A note that is only looked at, its words as large as it takes them. */
export const PictureNote = memo(function PictureNote(props: PictureNoteProps) {
  const { note, x, y, width, height, language } = props
  const background = `var(--note-${note.colour})`
  return (
    <div
      className={styles.note}
      data-colour={note.colour}
      style={{ left: x, top: y, width, height, background }}
    >
      <NoteText note={note} language={language} box={props} />
      <NoteFoot note={note} />
    </div>
  )
})
