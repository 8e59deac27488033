import { maxTextBytes } from '../../../electron/core/roster/decode-text.ts'

/** Where a roster comes from. */
export type RosterSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  /** A file that could not be opened at all. */
  | { readonly kind: 'unread'; readonly name: string }

/** What is in a file; of one that is far too large only enough to say so. */
export async function readSource(file: File): Promise<RosterSource> {
  try {
    const part = await file.slice(0, maxTextBytes + 1).arrayBuffer()
    return { kind: 'file', name: file.name, bytes: new Uint8Array(part) }
  } catch {
    return { kind: 'unread', name: file.name }
  }
}
