import { maxEditBytes } from '../../electron/core/contract/areas/workshop.ts'
import { messageLimitBytes } from '../../electron/core/contract/message-limit.ts'
import type { SentEdit } from '../../electron/core/workshop/edit.ts'

const maxEdits = 200
const maxBytes = 700_000

/** The edits to send next: oldest first, as many as one message may carry, one at least. */
export function nextBatch(outbox: readonly SentEdit[]): readonly SentEdit[] {
  const batch: SentEdit[] = []
  let bytes = 0
  for (const edit of outbox.slice(0, maxEdits)) {
    bytes += bytesOf(edit)
    if (batch.length > 0 && bytes > maxBytes) break
    batch.push(edit)
  }
  return batch
}

/** Room in a message for what goes around an edit. */
const aroundBytes = 1000

/** How an edit can be sent: a wire would break at a message that is too large, again and again. */
export function wayOf(edit: SentEdit): 'message' | 'file' | 'none' {
  const bytes = bytesOf(edit)
  if (bytes <= messageLimitBytes.facilitator - aroundBytes) return 'message'
  return bytes <= maxEditBytes ? 'file' : 'none'
}

/** An edit as it is sent in a file. */
export const editBytes = (edit: SentEdit): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(edit))

const bytesOf = (edit: SentEdit) => editBytes(edit).length
