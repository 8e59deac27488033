import type { Id } from '../../electron/core/workshop/ids.ts'

/** The text of a note while it is typed in, in place. */
export function NoteEditor(_props: { readonly id: Id }) {
  return null
}
