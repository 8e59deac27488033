import type { AppError } from '../../../electron/core/contract/app-error.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { HostClient } from '../../client/host-client.ts'

export type FetchedFile =
  | { readonly kind: 'fetched'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly error: AppError }

/** Fetches a finished file from the host, piece by piece. */
export async function fetchFile(
  client: Pick<HostClient, 'call'>,
  exportId: Id,
  name: string,
): Promise<FetchedFile> {
  const pieces: Uint8Array[] = []
  for (let offset = 0; ;) {
    const answer = await client.call('export.read', { exportId, name, offset })
    if (answer.kind === 'failed') return answer
    const piece = bytesOf(answer.value.base64)
    if (piece.length === 0) return { kind: 'fetched', name, bytes: joined(pieces, offset) }
    pieces.push(piece)
    offset += piece.length
  }
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
