import board from '../../../assets/texts/board.json'
import texts from '../../../assets/texts/board-page.json'
import { textIn } from '../../../electron/core/text/language.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import type { CardStatus } from './card-status.ts'

/** Says how far a group has got, after how many notes it has. */
export function useStatusWords(): (status: CardStatus, notes: number) => string {
  const say = useText(texts)
  const sayBoard = useText(board)
  const language = useLanguage()
  const stateOf = (status: Exclude<CardStatus, { readonly kind: 'empty' }>) => {
    switch (status.kind) {
      case 'missing':
        return say('status.missing', { row: textIn(status.row.title, language) })
      case 'columns':
        return status.count === 1
          ? say('status.column', { column: textIn(status.first.title, language) })
          : say('status.columns', { count: status.count })
      case 'count':
        return say('status.count', {
          row: textIn(status.row.title, language),
          number: status.number,
        })
      case 'filled':
        return sayBoard('status.filled', { filled: status.filled, of: status.of })
    }
  }
  return (status, notes) =>
    status.kind === 'empty'
      ? say('status.empty')
      : say('status.both', { notes: say('notes', { count: notes }), state: stateOf(status) })
}
