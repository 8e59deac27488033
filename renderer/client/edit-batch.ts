import { messageLimitBytes } from '../../electron/core/contract/roles.ts'
import type { SentEdit } from '../../electron/core/workshop/edit.ts'

const mostEdits = 200
const mostBytes = 700_000

/** The edits to send next: oldest first, as many as one message may carry, one at least. */
export function nextBatch(outbox: readonly SentEdit[]): readonly SentEdit[] {
  const batch: SentEdit[] = []
  let bytes = 0
  for (const edit of outbox.slice(0, mostEdits)) {
    bytes += bytesOf(edit)
    if (batch.length > 0 && bytes > mostBytes) break
    batch.push(edit)
  }
  return batch
}

/** Room in a message for what goes around an edit. */
const aroundBytes = 1000

/** An edit that no message can carry: a wire would break at it, again and again. */
export const isTooLarge = (edit: SentEdit): boolean =>
  bytesOf(edit) > messageLimitBytes.facilitator - aroundBytes

const bytesOf = (edit: SentEdit) => new TextEncoder().encode(JSON.stringify(edit)).length
