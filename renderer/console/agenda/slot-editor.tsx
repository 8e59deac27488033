import type { Id } from '../../../electron/core/workshop/ids.ts'

/** The details of a slot, to be changed in place. */
export function SlotEditor(_props: { readonly slotId: Id }) {
  return null
}
