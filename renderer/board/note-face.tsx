import { memo, useRef } from 'react'
import type { Language } from '../../electron/core/text/language.ts'
import { languageOfText } from '../../electron/core/text/scripts.ts'
import type { Note } from '../../electron/core/workshop/records.ts'
import { languageTags } from '../ui/language-tags.ts'
import styles from './note-face.module.css'
import { noteTextRoom } from './note-room.ts'
import { noteTextSizes } from './text-fit.ts'
import { useTextFit } from './use-text-fit.ts'

type NoteTextProps = {
  readonly note: Note
  readonly language: Language
  /** In board units; as stored where left out. */
  readonly width?: number
  readonly height?: number
  /** From large to small. */
  readonly sizes?: readonly number[]
}

/** What is written on a note, as large as it fits; left alone while only the look of the note changes. */
export const NoteText = memo(function NoteText(props: NoteTextProps) {
  const { note, language, width = note.width, height = note.height, sizes = noteTextSizes } = props
  const ref = useRef<HTMLDivElement>(null)
  useTextFit(ref, { text: note.text, ...noteTextRoom({ ...note, width, height }) }, sizes)
  return (
    <div ref={ref} className={styles.text} lang={languageTags[languageOfText(note.text, language)]}>
      {note.text}
    </div>
  )
})

const mostSevere = 3

/** Severity as dots, told without colour too, and who wrote it. */
export const NoteFoot = memo(function NoteFoot({ note }: { readonly note: Note }) {
  const { severity, author } = note
  return (
    <>
      {severity !== null && (
        <svg className={styles.severity} width={28} height={8} aria-hidden="true" focusable="false">
          {Array.from({ length: mostSevere }, (_, index) => (
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
        <span className={styles.author} data-long={author.length > mostInitials || undefined}>
          {author}
        </span>
      )}
    </>
  )
})

/** Longer names than these are cut: a cut has its price for every note that has one. */
const mostInitials = 6
