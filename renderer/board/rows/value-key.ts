import type { KeyPress } from '../../ui/shortcut.ts'

/** A key as it fills a cell: a figure, the sign between whole and part, or a step up or down. The full stop is a clicker's. */
export type ValueKey =
  | { readonly kind: 'figure'; readonly figure: number }
  | { readonly kind: 'part' }
  | { readonly kind: 'step'; readonly by: 1 | -1 }

/** What a key means in a cell for a value, by where it lies: a layout may type other signs. */
export function valueKeyOf({ code, key, ...press }: KeyPress): ValueKey | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null
  if (['+', '='].includes(key) || code === 'NumpadAdd') return { kind: 'step', by: 1 }
  if (['-', '−'].includes(key) || code === 'NumpadSubtract') return { kind: 'step', by: -1 }
  const figure = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1]
  if (figure !== undefined && !press.shiftKey) return { kind: 'figure', figure: Number(figure) }
  return code === 'Comma' && !press.shiftKey ? { kind: 'part' } : null
}
