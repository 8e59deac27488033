import consoleTexts from '../../../assets/texts/console.json'
import { useText } from '../../ui/language.tsx'
import { ShortcutSheet } from '../../ui/shortcut-sheet.tsx'

const groups = [
  [
    'run',
    [
      ['Space', 'startPause'],
      ['PgDn N', 'next'],
      ['PgUp', 'previous'],
      ['+ −', 'minute'],
      ['Shift + −', 'five'],
      ['R', 'reset'],
      ['M', 'mute'],
    ],
  ],
  [
    'stage',
    [
      ['. B', 'black'],
      ['F', 'freeze'],
      ['T', 'timer'],
      ['L', 'language'],
      ['F5', 'present'],
      ['Esc', 'leave'],
      ['← →', 'arrows'],
    ],
  ],
  [
    'agenda',
    [
      ['Alt ↑ ↓', 'moveSlot'],
      ['Enter', 'editSlot'],
      ['Insert', 'addSlot'],
      ['Del', 'remove'],
    ],
  ],
  ['people', [['Alt 1…9 0', 'toGroup']]],
  [
    'everywhere',
    [
      ['Ctrl Z', 'undo'],
      ['Ctrl Y', 'redo'],
      ['F6', 'regions'],
      ['F1 ?', 'this'],
    ],
  ],
] as const

/** All keys of the console. */
export function ConsoleShortcuts({ onClose }: { readonly onClose: () => void }) {
  const say = useText(consoleTexts)
  return (
    <ShortcutSheet
      onClose={onClose}
      groups={groups.map(([title, keys]) => ({
        title: say(`key.group.${title}`),
        keys: keys.map(([hint, meaning]) => [hint, say(`key.${meaning}`)] as const),
      }))}
    />
  )
}
