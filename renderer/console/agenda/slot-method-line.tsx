import agenda from '../../../assets/texts/agenda.json'
import { textIn } from '../../../electron/core/text/language.ts'
import type { Slot } from '../../../electron/core/agenda/tables.ts'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useTable } from '../console-context.tsx'
import { boardOf } from './board-of.ts'
import styles from './slot-row.module.css'

/** How the slot is worked on, and on which board. */
export function SlotMethodLine({ slot }: { readonly slot: Slot }) {
  const say = useText(agenda)
  const language = useLanguage()
  const board = boardOf(useTable('template'), slot)
  const method = slot.method === null ? say(`kind.${slot.kind}`) : say(`method.${slot.method}`)
  return (
    <span className={classNames(styles.method)}>
      {board === null ? method : `${method} · ${textIn(board, language)}`}
    </span>
  )
}
