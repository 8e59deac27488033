import boardTexts from '../../../assets/texts/board.json'
import pageTexts from '../../../assets/texts/board-page.json'
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

const boardKeys = [
  ['V N H', 'tools'],
  ['Space', 'pan'],
  ['Enter', 'edit'],
  ['Esc', 'end'],
  ['Tab', 'walk'],
  ['← ↑ ↓ →', 'nudge'],
  ['M', 'moveTo'],
  ['1 2 3 0', 'severity'],
  ['Ctrl D', 'duplicate'],
  ['Ctrl C X V', 'clipboard'],
  ['Ctrl A', 'all'],
  ['Del', 'delete'],
  ['Shift F10', 'menu'],
  ['Ctrl 0', 'actual'],
  ['Shift 1 2', 'fit'],
  ['Ctrl + −', 'zoom'],
] as const

const boardsKeys = [
  ['G', 'open'],
  ['Ctrl PgUp PgDn', 'groups'],
  ['Alt 1…9', 'group'],
  ['Alt ←', 'close'],
] as const

/** All keys of the console. */
export function ConsoleShortcuts({ onClose }: { readonly onClose: () => void }) {
  const say = useText(consoleTexts)
  const sayPage = useText(pageTexts)
  const sayBoard = useText(boardTexts)
  const ofConsole = groups.map(([title, keys]) => ({
    title: say(`key.group.${title}`),
    keys: keys.map(([hint, meaning]) => [hint, say(`key.${meaning}`)] as const),
  }))
  const ofBoards = {
    title: sayPage('key.group.board'),
    keys: boardsKeys.map(([hint, meaning]) => [hint, sayPage(`key.${meaning}`)] as const),
  }
  const ofBoard = {
    title: sayBoard('key.group'),
    keys: boardKeys.map(([hint, meaning]) => [hint, sayBoard(`key.${meaning}`)] as const),
  }
  return <ShortcutSheet onClose={onClose} groups={[...ofConsole, ofBoards, ofBoard]} />
}
