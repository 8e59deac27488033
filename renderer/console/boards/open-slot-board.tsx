import texts from '../../../assets/texts/board-page.json'
import { textIn } from '../../../electron/core/text/language.ts'
import type { Slot } from '../../../electron/core/agenda/tables.ts'
import { Button } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useTable } from '../console-context.tsx'
import { useBoards } from './boards-context.tsx'
import { slotTemplate } from './slot-board.ts'

/** The way to the board that the groups fill in this slot; nothing where there is none. */
export function OpenSlotBoard({ slot }: { readonly slot: Slot }) {
  const say = useText(texts)
  const language = useLanguage()
  const { openTemplate } = useBoards()
  const template = slotTemplate({ template: useTable('template') }, slot)
  if (template === null) return null
  const board = textIn(template.board.title, language)
  return <Button onPress={() => openTemplate(template.id)}>{say('open.named', { board })}</Button>
}
