import { isShortcut, type KeyPress } from '../../ui/shortcut.ts'
import type { BoardTool } from '../base/board-store.ts'
import type { Edge, Way } from '../../../electron/core/board/next-place.ts'

/** What a key means on a board. */
export type BoardCommand =
  | { readonly kind: 'go'; readonly way: Way; readonly far: boolean }
  | { readonly kind: 'edge'; readonly edge: Edge }
  | { readonly kind: 'walk'; readonly way: 'next' | 'previous' }
  | { readonly kind: 'rate'; readonly severity: 1 | 2 | 3 | null }
  | { readonly kind: 'tool'; readonly tool: BoardTool }
  | { readonly kind: 'view'; readonly view: BoardView }
  | {
      readonly kind: 'open' | 'back' | 'remove' | 'all' | 'duplicate' | 'move-to' | 'menu' | 'tidy'
    }

export type BoardView = 'actual' | 'fit-all' | 'fit-chosen' | 'closer' | 'farther'

/** The meaning of a key on a board; null for all others, and in the midst of composing. */
export function boardCommandOf(press: KeyPress): BoardCommand | null {
  if (press.isComposing) return null
  return arrowCommand(press) ?? digitCommand(press) ?? zoomCommand(press) ?? namedCommand(press)
}

const named: readonly (readonly [keys: string, command: BoardCommand])[] = [
  ['Home', { kind: 'edge', edge: 'row-start' }],
  ['End', { kind: 'edge', edge: 'row-end' }],
  ['Mod+Home', { kind: 'edge', edge: 'first' }],
  ['Mod+End', { kind: 'edge', edge: 'last' }],
  ['Tab', { kind: 'walk', way: 'next' }],
  ['Shift+Tab', { kind: 'walk', way: 'previous' }],
  ['Enter', { kind: 'open' }],
  ['F2', { kind: 'open' }],
  ['Escape', { kind: 'back' }],
  ['Delete', { kind: 'remove' }],
  ['Backspace', { kind: 'remove' }],
  ['Mod+A', { kind: 'all' }],
  ['Mod+D', { kind: 'duplicate' }],
  ['M', { kind: 'move-to' }],
  ['Shift+T', { kind: 'tidy' }],
  ['ContextMenu', { kind: 'menu' }],
  ['Shift+F10', { kind: 'menu' }],
  ['V', { kind: 'tool', tool: 'select' }],
  ['N', { kind: 'tool', tool: 'note' }],
  ['H', { kind: 'tool', tool: 'hand' }],
]

const namedCommand = (press: KeyPress): BoardCommand | null =>
  named.find(([keys]) => isShortcut(press, keys))?.[1] ?? null

const ways: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

function arrowCommand({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): BoardCommand | null {
  const way = ways[key]
  if (way === undefined || ctrlKey || metaKey || altKey) return null
  return { kind: 'go', way, far: shiftKey }
}

/** The digit of the key itself: a layout may type another sign, or that of another script. */
function digitCommand(press: KeyPress): BoardCommand | null {
  const digit = /^(?:Digit|Numpad)([0-3])$/.exec(press.code)?.[1]
  if (digit === undefined || press.altKey) return null
  const mod = press.ctrlKey || press.metaKey
  if (mod) return digit === '0' && !press.shiftKey ? { kind: 'view', view: 'actual' } : null
  if (press.shiftKey) {
    const view = digit === '1' ? 'fit-all' : digit === '2' ? 'fit-chosen' : null
    return view === null || !press.code.startsWith('Digit') ? null : { kind: 'view', view }
  }
  return { kind: 'rate', severity: digit === '0' ? null : (Number(digit) as 1 | 2 | 3) }
}

function zoomCommand({ key, code, ctrlKey, metaKey, altKey }: KeyPress): BoardCommand | null {
  if (altKey || !(ctrlKey || metaKey)) return null
  if (['+', '='].includes(key) || code === 'NumpadAdd') return { kind: 'view', view: 'closer' }
  if (['-', '_'].includes(key) || code === 'NumpadSubtract') {
    return { kind: 'view', view: 'farther' }
  }
  return null
}
