import { useEffect, useRef, useState, type ClipboardEvent } from 'react'
import texts from '../../../assets/texts/board.json'
import { leadingOf } from '../../../electron/core/text/fit-text.ts'
import { lettersIn } from '../../../electron/core/text/letters.ts'
import { withLineFeeds } from '../../../electron/core/text/line-ends.ts'
import { cleanText } from '../../../electron/core/text/sanitize-text.ts'
import { languageOfText } from '../../../electron/core/text/scripts.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { Note } from '../../../electron/core/board/tables.ts'
import { classNames } from '../../ui/class-names.ts'
import { languageTags } from '../../ui/language-tags.ts'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import { useLetterLimit } from '../../ui/use-letter-limit.ts'
import { useTyping } from '../../ui/use-typing.ts'
import { useBoard, useBoardState, type Board } from '../base/board-context.tsx'
import { useBoardActions } from '../base/use-board-actions.tsx'
import { leaveNote } from '../base/leave-note.ts'
import { noteKey } from './note-editor-keys.ts'
import styles from './note-editor.module.css'
import { lettersThatFit, maxNoteLetters } from '../../../electron/core/board/note-letters.ts'
import { useEditorPlace } from './use-editor-place.ts'

/** From here on it is told how many letters are left. */
const fewLeft = 60

/** The text of a note while it is typed in: over the note, and of one size however small that is drawn. */
export function NoteEditor({ id }: { readonly id: Id<'note'> }) {
  const note = useBoardState((state) => state.placed.get(id)?.note)
  return note === undefined ? null : <Typing note={note} />
}

function Typing({ note }: { readonly note: Note }) {
  const board = useBoard()
  const hands = useBoardActions()
  const say = useText(texts)
  const language = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  const typing = useNoteTyping(board, note)
  const text = typing.typed ?? note.text
  const limit = useLetterLimit<HTMLTextAreaElement>(text, maxNoteLetters, typing.type)
  const { box } = limit
  useEditorPlace(place, note.id)
  useEffect(() => {
    const element = box.current
    element?.focus({ preventScroll: true })
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [box])
  return (
    <div
      ref={place}
      className={`${styles.place ?? ''} nopan nodrag nowheel`}
      data-colour={note.colour}
    >
      <div
        className={classNames(styles.paper)}
        style={{ background: `var(--note-${note.colour})` }}
      >
        <textarea
          ref={box}
          data-note-editor
          aria-label={say('note.text')}
          className={classNames(styles.text)}
          style={{ lineHeight: leadingOf(text) }}
          lang={languageTags[languageOfText(text, language)]}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onFocus={() => typing.typed === null && typing.begin()}
          onChange={({ currentTarget: { value } }) => limit.change(value)}
          onCompositionStart={() => {
            limit.compositionStart()
            typing.compose(true)
          }}
          onCompositionEnd={({ currentTarget: { value } }) => {
            limit.compositionEnd(value)
            typing.compose(false)
          }}
          onPaste={(event) => {
            const rest = pasteIntoNote(event)
            if (rest !== '') hands.acts.letRestWait(note, rest)
          }}
          onKeyDown={(event) => noteKey({ board, hands, note, text, tell: typing.tell }, event)}
          onBlur={({ currentTarget }) => whenLeft(board, note, currentTarget, typing.tell)}
        />
        <Left text={text} />
      </div>
      <Hints />
    </div>
  )
}

/** Pastes as much of a text into a note as it takes; what is left of it, '' for nothing. */
function pasteIntoNote(event: ClipboardEvent<HTMLTextAreaElement>): string {
  const box = event.currentTarget
  const { value, selectionStart, selectionEnd } = box
  const pasted = event.clipboardData.getData('text/plain')
  const text = cleanText(withLineFeeds(pasted))
  const others = value.slice(0, selectionStart) + value.slice(selectionEnd)
  const end = lettersThatFit(text, maxNoteLetters - lettersIn(others))
  // The browser's own paste can be taken back letter by letter.
  if (text === pasted && end === text.length) return ''
  event.preventDefault()
  box.setRangeText(text.slice(0, end), selectionStart, selectionEnd, 'end')
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
  return text.slice(end).trim()
}

/** Ends the typing where the note was left; where only the window was, what is typed so far is told. */
function whenLeft(board: Board, note: Note, box: Element, tell: () => void): void {
  if (document.activeElement === box) tell()
  else if (board.store.getState().editingId === note.id) leaveNote(board, 'stay')
}

function Left({ text }: { readonly text: string }) {
  const say = useText(texts)
  const figures = useFigures()
  const left = maxNoteLetters - lettersIn(text)
  if (left > fewLeft) return null
  return (
    <span className={classNames(styles.left)}>{say('note.left', { count: figures(left) })}</span>
  )
}

function Hints() {
  const say = useText(texts)
  return (
    <p className={classNames(styles.hints)} aria-hidden="true">
      <span>
        <b>Enter</b> {say('note.next')}
      </span>
      <span>
        <b>⇧ Enter</b> {say('note.line')}
      </span>
      <span>
        <b>Esc</b> {say('note.done')}
      </span>
    </p>
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
