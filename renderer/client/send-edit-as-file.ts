import type { EditResult } from '../../electron/core/contract/areas/workshop.ts'
import type { SentEdit } from '../../electron/core/workshop/edit.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { failed, type Answer } from './answer.ts'
import { editBytes } from './edit-batch.ts'
import type { HostClient } from './host-client.ts'
import { sendFile } from './send-file.ts'

/** Sends an edit that is too large for a message, such as a long roster, in pieces: decided as one. */
export async function sendEditAsFile(
  client: HostClient,
  workshopId: Id,
  edit: SentEdit,
): Promise<Answer<EditResult>> {
  const file = new File([new Uint8Array(editBytes(edit))], 'edit.json')
  const sent = await sendFile(client, file, () => undefined, new AbortController().signal)
  if (sent.kind === 'failed') return sent
  if (sent.kind === 'cancelled') return failed({ code: 'internal', detail: 'cancelled' })
  return client.call('workshop.editFromFile', { workshopId, fileId: sent.fileId })
}
