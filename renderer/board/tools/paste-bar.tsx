import type { Waiting } from '../base/waiting.ts'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import texts from '../../../assets/texts/board.json'
import { maxNoteLetters } from '../../../electron/core/board/note-letters.ts'
import { withinLetters } from '../../../electron/core/text/letters.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { isShortcut } from '../../ui/shortcut.ts'
import { useBoard, useBoardState, type Board } from '../base/board-context.tsx'
import { useBoardActions } from '../base/use-board-actions.tsx'
import { setWaiting } from '../base/board-store.ts'
import styles from './paste-bar.module.css'
import { ToolsPlace } from './tools-place.tsx'
import { focusBoard } from '../base/use-board-focus.ts'

/** What was pasted and found no place: how much, and where it may go. */
export function PasteBar() {
  const waiting = useBoardState((state) => state.waiting)
  return waiting?.isOpen === true ? <OpenBar waiting={waiting} /> : null
}

function OpenBar({ waiting }: { readonly waiting: Waiting }) {
  const say = useText(texts)
  const board = useBoard()
  const { acts } = useBoardActions()
  const [isListed, setListed] = useState(false)
  const bar = useRef<HTMLElement>(null)
  const { landed, of, copies } = waiting
  useEffect(() => {
    if (!isTypedIn()) bar.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [copies])
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.target instanceof HTMLTextAreaElement) return
    const press = event.nativeEvent
    if (isShortcut(press, 'L')) setListed(!isListed)
    else if (isShortcut(press, 'Delete')) acts.discardWaiting()
    else if (isShortcut(press, 'Escape')) closeBar(board, waiting, event.currentTarget)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <ToolsPlace className={classNames(styles.place)}>
      <section
        ref={bar}
        data-waiting
        className={classNames(styles.bar)}
        aria-label={say('waiting')}
        onKeyDown={onKeyDown}
      >
        <p role="status">
          <strong>{say('waiting.fit', { landed, of })}</strong>{' '}
          {say('waiting.count', { count: copies.length })}
        </p>
        <Button kind="accent" keys="Enter" onPress={acts.putWaiting}>
          {say('waiting.next')}
        </Button>
        <Button kind="plain" keys="L" onPress={() => setListed(!isListed)} aria-expanded={isListed}>
          {say(isListed ? 'waiting.list.hide' : 'waiting.list')}
        </Button>
        <Button kind="quiet" keys="Del" onPress={acts.discardWaiting}>
          {say('waiting.discard')}
        </Button>
      </section>
      {isListed && <WaitingList waiting={waiting} />}
    </ToolsPlace>
  )
}

const isTypedIn = () => document.activeElement instanceof HTMLTextAreaElement

/** What waits goes on waiting; how much is told below the board. */
function closeBar(board: Board, waiting: Waiting, bar: Element): void {
  focusBoard(board, bar)
  setWaiting(board.store, { ...waiting, isOpen: false })
}

/** Everything that waits, to be read, mended or taken off before it goes onto the board. */
function WaitingList({ waiting }: { readonly waiting: Waiting }) {
  const say = useText(texts)
  const { store } = useBoard()
  const { copies } = waiting
  const change = (index: number, text: string) =>
    setWaiting(store, {
      ...waiting,
      copies: copies.map((copy, at) =>
        at === index ? { ...copy, text: withinLetters(text, maxNoteLetters) } : copy,
      ),
    })
  return (
    <ol className={classNames(styles.list)} aria-label={say('waiting')}>
      {copies.map(({ text }, index) => (
        <li key={index}>
          <textarea
            rows={1}
            aria-label={say('note.text')}
            value={text}
            spellCheck={false}
            onChange={({ currentTarget }) => change(index, currentTarget.value)}
          />
        </li>
      ))}
    </ol>
  )
}
