import type { SentEdit } from '../../electron/core/workshop/edit.ts'

const mostEdits = 200
const mostBytes = 700_000

/** The edits to send next: oldest first, as many as one message may carry, one at least. */
export function nextBatch(outbox: readonly SentEdit[]): readonly SentEdit[] {
  const batch: SentEdit[] = []
  let bytes = 0
  for (const edit of outbox.slice(0, mostEdits)) {
    bytes += new TextEncoder().encode(JSON.stringify(edit)).length
    if (batch.length > 0 && bytes > mostBytes) break
    batch.push(edit)
  }
  return batch
}
