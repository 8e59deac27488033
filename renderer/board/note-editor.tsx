import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import texts from '../../assets/texts/board.json'
import { leadingOf } from '../../electron/core/text/fit-text.ts'
import { languageOfText } from '../../electron/core/text/scripts.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { Note } from '../../electron/core/workshop/records.ts'
import { languageTags } from '../ui/language-tags.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { isShortcut } from '../ui/shortcut.ts'
import { useTyping } from '../ui/use-typing.ts'
import { useBoard, useBoardState, type Board } from './board-context.tsx'
import { leaveNote } from './leave-note.ts'
import styles from './note-editor.module.css'
import { noteTextRoom } from './note-room.ts'
import { noteTextSizes } from './text-fit.ts'

const mostLetters = 500
/** From here on it is told how many are left. */
const fewLeft = 60

/** The text of a note while it is typed in, in place. */
export function NoteEditor({ id }: { readonly id: Id }) {
  const note = useBoardState((state) => state.placed.get(id)?.note)
  return note === undefined ? null : <Typing note={note} />
}

function Typing({ note }: { readonly note: Note }) {
  const board = useBoard()
  const say = useText(texts)
  const language = useLanguage()
  const box = useRef<HTMLTextAreaElement>(null)
  const typing = useNoteTyping(board, note)
  const text = typing.typed ?? note.text
  useFittedType(box, note, text)
  useEffect(() => {
    const element = box.current
    element?.focus({ preventScroll: true })
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [])
  const left = mostLetters - text.length
  return (
    <>
      <textarea
        ref={box}
        data-note-editor
        aria-label={say('note.text')}
        className={`${styles.text ?? ''} nopan nodrag nowheel`}
        lang={languageTags[languageOfText(text, language)]}
        value={text}
        maxLength={mostLetters}
        autoComplete="off"
        spellCheck={false}
        onFocus={() => typing.typed === null && typing.begin()}
        onChange={(event) => typing.type(event.currentTarget.value)}
        onCompositionStart={() => typing.compose(true)}
        onCompositionEnd={() => typing.compose(false)}
        onKeyDown={(event) => leaveByKey(board, event)}
        onBlur={({ currentTarget }) => {
          // The window was left, not the note.
          if (document.activeElement === currentTarget) typing.tell()
          else leaveNote(board, 'stay')
        }}
      />
      {left <= fewLeft && (
        <span className={styles.left} aria-hidden="true">
          {left}
        </span>
      )}
    </>
  )
}

/** Typing in a note; one that was made in this visit and is left empty goes away again. */
function useNoteTyping({ acts, store }: Board, note: Note) {
  const [isNew] = useState(() => store.getState().draft?.note.id === note.id)
  const typing = useTyping({
    value: note.text,
    onType: (text, gesture) => acts.type(note.id, text, gesture),
  })
  const { gesture, typed } = typing
  const leave = useRef(() => {})
  useEffect(() => {
    leave.current = () => {
      const isLeft = store.getState().editingId !== note.id
      if (!isNew || !isLeft) return
      if ((typed ?? note.text).trim() === '') acts.forget(note.id, gesture())
      // What was taken is shown by then.
      else requestAnimationFrame(() => acts.dropUntaken(note.id))
    }
  })
  useEffect(() => () => leave.current(), [])
  return typing
}

/** What is part of composing a word never ends the typing. */
function leaveByKey(board: Board, event: KeyboardEvent): void {
  const press = event.nativeEvent
  if (press.isComposing || press.key === 'Process') {
    if (press.key === 'Tab') event.preventDefault()
    return event.stopPropagation()
  }
  const way = isShortcut(press, 'Tab')
    ? 'next'
    : isShortcut(press, 'Shift+Tab')
      ? 'previous'
      : isShortcut(press, 'Escape') || isShortcut(press, 'Mod+Enter')
        ? 'stay'
        : null
  if (way === null) return
  event.preventDefault()
  event.stopPropagation()
  leaveNote(board, way)
}

/** The largest type at which the text fits, as on the note itself. */
function useFittedType(
  box: { readonly current: HTMLTextAreaElement | null },
  note: Note,
  text: string,
): void {
  const { width, height } = noteTextRoom(note)
  useLayoutEffect(() => {
    if (box.current !== null) fitType(box.current, { width, height }, text)
  }, [box, width, height, text])
}

function fitType(
  element: HTMLTextAreaElement,
  { width, height }: { readonly width: number; readonly height: number },
  text: string,
): void {
  const { style } = element
  Object.assign(style, { width: `${width}px`, height: `${height}px` })
  style.lineHeight = String(leadingOf(text))
  for (const size of noteTextSizes) {
    style.fontSize = `${size}px`
    if (element.scrollHeight <= height + 1) break
  }
}
