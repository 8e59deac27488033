import { keyTable, sheetGroups, type KeyRow, type SheetGroup } from './key-table.ts'

/** A line of the help sheet: the keys as they stand on a keyboard, and the name of its words. */
export type SheetLine = { readonly hint: string; readonly words: string }

/** The help sheet, as the table of keys has it: each part with its lines. */
export function keySheet(
  table: readonly KeyRow[] = keyTable,
): readonly { readonly group: SheetGroup; readonly lines: readonly SheetLine[] }[] {
  return sheetGroups.map((group) => {
    const ofGroup = table.filter(({ line }) => line.group === group)
    const words = [...new Set(ofGroup.map(({ line }) => line.words))]
    const keysOf = (word: string) =>
      new Set(ofGroup.filter(({ line }) => line.words === word).flatMap(({ keys }) => keys))
    const lines = words.map((word) => ({ words: word, hint: keyHint([...keysOf(word)]) }))
    return { group, lines }
  })
}

/** Keys as a button or a sheet shows them: `Alt+ArrowUp` and `Alt+ArrowDown` become `Alt ↑ ↓`. */
export function keyHint(keys: readonly string[]): string {
  const byModifiers = Map.groupBy(keys, (one) => one.split('+').slice(0, -1).join('+'))
  return [...byModifiers]
    .map(([modifiers, ofThem]) => {
      const held = modifiers === '' ? [] : modifiers.split('+')
      const pressed = inRuns(ofThem.map((one) => one.split('+').at(-1) ?? ''))
      return [...held, ...pressed].map((name) => shown[name] ?? name).join(' ')
    })
    .join(' · ')
}

/** Digits in a row, such as those of the groups, as their first and last. */
function inRuns(names: readonly string[]): readonly string[] {
  const text = names.join('')
  const run = '123456789'
  return text.startsWith(run) ? ['1…9', ...names.slice(run.length)] : names
}

const shown: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Plus: '+',
  Minus: '−',
  Equal: '=',
  Escape: 'Esc',
  Delete: 'Del',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ContextMenu: '▤',
}
