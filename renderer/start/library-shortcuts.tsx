import start from '../../assets/texts/start.json'
import { useText } from '../ui/language.tsx'
import { ShortcutSheet } from '../ui/shortcut-sheet.tsx'

/** All keys of the list of workshops. */
export function LibraryShortcuts({ onClose }: { readonly onClose: () => void }) {
  const say = useText(start)
  return (
    <ShortcutSheet
      onClose={onClose}
      groups={[
        {
          title: say('shortcut.group.list'),
          keys: [
            ['↑ ↓', say('shortcut.move')],
            ['Enter', say('shortcut.open')],
            ['Del', say('shortcut.remove')],
            ['Ctrl F', say('shortcut.search')],
            ['Ctrl Z', say('shortcut.undo')],
          ],
        },
        {
          title: say('shortcut.group.everywhere'),
          keys: [
            ['Ctrl N', say('shortcut.new')],
            ['Ctrl I', say('shortcut.import')],
            ['F1 ?', say('shortcut.this')],
          ],
        },
      ]}
    />
  )
}
