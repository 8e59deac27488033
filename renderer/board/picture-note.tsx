import { memo } from 'react'
import type { Language } from '../../electron/core/text/language.ts'
import type { Note } from '../../electron/core/workshop/records.ts'
import styles from './board-picture.module.css'
import { NoteFoot, NoteText } from './note-face.tsx'

export type PictureNoteProps = {
  readonly note: Note
  readonly left: number
  readonly top: number
  readonly language: Language
}

/** A note that is only looked at. */
export const PictureNote = memo(function PictureNote(props: PictureNoteProps) {
  const { note, left, top, language } = props
  const { width, height } = note
  const background = `var(--note-${note.colour})`
  return (
    <div className={styles.note} style={{ left, top, width, height, background }}>
      <NoteText note={note} language={language} />
      <NoteFoot note={note} />
    </div>
  )
})
