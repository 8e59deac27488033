import { memo, useRef } from 'react'
import type { Box } from '../../../electron/core/board/geometry.ts'
import type { Language } from '../../../electron/core/text/language.ts'
import { languageOfText } from '../../../electron/core/text/scripts.ts'
import type { Note } from '../../../electron/core/board/tables.ts'
import { languageTags } from '../../ui/language-tags.ts'
import styles from './note-face.module.css'
import { noteTextSizes } from '../drawing/text-fit.ts'
import { useTextFit } from '../drawing/use-text-fit.ts'

type NoteTextProps = {
  readonly note: Note
  readonly language: Language
  /** As large as the note is drawn, in board units. */
  readonly box: Pick<Box, 'width' | 'height'>
}

/** What is written on a note, as large as it fits; left alone while only the look of the note changes. */
export const NoteText = memo(function NoteText(props: NoteTextProps) {
  const {
    note,
    language,
    box: { width, height },
  } = props
  const ref = useRef<HTMLDivElement>(null)
  useTextFit(ref, { text: note.text, ...noteTextBox({ ...note, width, height }) }, noteTextSizes)
  return (
    <div ref={ref} className={styles.text} lang={languageTags[languageOfText(note.text, language)]}>
      {note.text}
    </div>
  )
})

/** Insets of a note in board units, as on paper (`core/paper/note-marks.ts`). */
const side = 8
const top = 5
const foot = 16

/** The room that a note has for its text, in board units. */
function noteTextBox({ width, height, author, severity }: Note) {
  const hasFoot = author !== '' || severity !== null
  return { width: width - 2 * side, height: height - top - (hasFoot ? foot : top) }
}

const maxSevere = 3

/** Severity as dots, told without colour too, and who wrote it. */
export const NoteFoot = memo(function NoteFoot({ note }: { readonly note: Note }) {
  const { severity, author } = note
  return (
    <>
      {severity !== null && (
        <svg className={styles.severity} viewBox="0 0 28 8" aria-hidden="true" focusable="false">
          {Array.from({ length: maxSevere }, (_, index) => (
            <circle
              key={index}
              cx={4 + index * 9}
              cy={4}
              r={3.2}
              data-full={index < severity || undefined}
            />
          ))}
        </svg>
      )}
      {author !== '' && (
        <span className={styles.author} data-long={author.length > maxInitials || undefined}>
          {author}
        </span>
      )}
    </>
  )
})

/** Longer names than these are cut: a cut has its price for every note that has one. */
const maxInitials = 6
