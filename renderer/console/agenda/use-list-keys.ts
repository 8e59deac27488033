import type { KeyboardEvent } from 'react'
import type { Id } from '../../../electron/core/base/ids.ts'
import { isShortcut } from '../../ui/shortcut.ts'
import { focusRow } from './agenda-view.ts'
import type { SlotActs, SlotIds } from './use-slot-acts.ts'

export type ListKeysInput = {
  readonly dayId: Id
  readonly selected: SlotIds
  readonly acts: SlotActs
}

/** The keys of the list, before the list itself takes them; they act on the row that has the focus. */
export function useListKeys({ dayId, selected, acts }: ListKeysInput) {
  return (event: KeyboardEvent) => {
    const row = event.target instanceof HTMLElement ? event.target : null
    const focusedId = row?.role === 'row' ? row.dataset['key'] : undefined
    if (focusedId === undefined) return
    const slotIds = selected.has(focusedId) ? selected : new Set([focusedId])
    const step = (way: 'up' | 'down') => {
      acts.step(dayId, slotIds, way)
      focusRow(focusedId)
    }
    const act = {
      'Alt+ArrowUp': () => step('up'),
      'Alt+ArrowDown': () => step('down'),
      Delete: () => acts.remove(dayId, slotIds),
      Insert: () => acts.add(dayId, focusedId),
      F2: () => acts.edit(focusedId),
      Space: () => passOn(event.nativeEvent),
    }
    const found = Object.entries(act).find(([keys]) => isShortcut(event.nativeEvent, keys))
    if (found === undefined) return
    event.preventDefault()
    event.stopPropagation()
    found[1]()
  }
}

/** The list would take Space to select what is selected already; in a class it starts and pauses. */
function passOn({ key, code, repeat }: globalThis.KeyboardEvent) {
  const again = { key, code, repeat, bubbles: true, cancelable: true }
  document.body.dispatchEvent(new globalThis.KeyboardEvent('keydown', again))
}
