import { memo, useSyncExternalStore } from 'react'
import type { Language } from '../../../electron/core/text/language.ts'
import styles from './note-card.module.css'
import { NoteCard } from './note-card.tsx'
import type { ShownNotes } from './shown-notes.ts'

export type NoteLayerProps = { readonly shown: ShownNotes; readonly language: Language }

/** The notes in view; each keeps its place in the page, whatever its height in the stack. */
export const NoteLayer = memo(function NoteLayer({ shown, language }: NoteLayerProps) {
  const notes = useSyncExternalStore(shown.subscribe, shown.notes)
  return (
    <div className={styles.notes} data-notes>
      {notes.map(({ id, height }) => (
        <NoteCard key={id} id={id} height={height} language={language} />
      ))}
    </div>
  )
})
