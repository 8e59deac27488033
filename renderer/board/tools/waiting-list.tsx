import type { Waiting } from '../base/waiting.ts'
import texts from '../../../assets/texts/board.json'
import { withinLetters } from '../../../electron/core/text/letters.ts'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { useBoard } from '../base/board-context.tsx'
import { setWaiting } from '../base/board-store.ts'
import { maxNoteLetters } from '../../../electron/core/board/note-letters.ts'
import styles from './paste-bar.module.css'

/** Everything that waits, to be read, mended or taken off before it goes onto the board. */
export function WaitingList({ waiting }: { readonly waiting: Waiting }) {
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
