import boardTexts from '../../../assets/texts/board.json'
import pageTexts from '../../../assets/texts/board-page.json'
import consoleTexts from '../../../assets/texts/console.json'
import { keySheet } from '../../../electron/core/keys/key-sheet.ts'
import type { SheetGroup } from '../../../electron/core/keys/key-table.ts'
import { textOf, type Texts } from '../../../electron/core/text/catalogue.ts'
import { useLanguage } from '../../ui/language.tsx'
import { ShortcutSheet } from '../../ui/shortcut-sheet.tsx'

/** Where the words of the keys stand, and the title of those keys. */
const catalogues: Readonly<Record<SheetGroup, { texts: Texts; title: string }>> = {
  run: { texts: consoleTexts, title: 'key.group.run' },
  stage: { texts: consoleTexts, title: 'key.group.stage' },
  agenda: { texts: consoleTexts, title: 'key.group.agenda' },
  people: { texts: consoleTexts, title: 'key.group.people' },
  everywhere: { texts: consoleTexts, title: 'key.group.everywhere' },
  boards: { texts: pageTexts, title: 'key.group.board' },
  board: { texts: boardTexts, title: 'key.group' },
}

/** All keys of the console, as the table of keys has them. */
export function ConsoleShortcuts({ onClose }: { readonly onClose: () => void }) {
  const language = useLanguage()
  const groups = keySheet().map(({ group, lines }) => {
    const { texts, title } = catalogues[group]
    const say = (key: string) => textOf(texts, language, key)
    return {
      title: say(title),
      keys: lines.map(({ hint, words }) => [hint, say(`key.${words}`)] as const),
    }
  })
  return <ShortcutSheet onClose={onClose} groups={groups} />
}
