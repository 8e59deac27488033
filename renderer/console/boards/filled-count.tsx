import { useStore } from 'zustand'
import texts from '../../../assets/texts/board-page.json'
import { filledFields } from '../../../electron/core/board/filled-fields.ts'
import type { Board } from '../../board/board-context.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import styles from './board-header.module.css'

/** How many fields of the board are filled. */
export function FilledCount({ board }: { readonly board: Board }) {
  const say = useText(texts)
  const { template, notes, points } = useStore(board.store, ({ content }) => content)
  const { filled, of } = filledFields(template, notes, points)
  if (of === 0) return null
  return (
    <span className={classNames(styles.filled)} data-figures>
      {say('filled', { filled, of })}
    </span>
  )
}
