import type { AppError } from '../../electron/core/contract/app-error.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import type { HostClient } from './host-client.ts'

const chunkBytes = 384 * 1024

export type FileToSend = {
  readonly name: string
  readonly size: number
  readonly slice: (from: number, to: number) => { arrayBuffer(): Promise<ArrayBuffer> }
}

export type SentFile =
  | { readonly kind: 'sent'; readonly fileId: Id }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: AppError }

/** Sends a file to the host in pieces; `onProgress` hears the share sent, 0–1. */
export async function sendFile(
  client: HostClient,
  file: FileToSend,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<SentFile> {
  const begun = await client.call('file.begin', {
    name: file.name.slice(-255),
    sizeBytes: file.size,
  })
  if (begun.kind === 'failed') return begun
  const { fileId } = begun.value
  const discard = () => client.call('file.discard', { fileId })
  for (let offset = 0; offset < file.size; offset += chunkBytes) {
    const piece = await readPiece(file, offset)
    if (piece === null || signal.aborted) {
      await discard()
      return signal.aborted ? { kind: 'cancelled' } : unreadable
    }
    const appended = await client.call('file.append', { fileId, offset, base64: base64Of(piece) })
    if (appended.kind === 'failed') {
      await discard()
      return appended
    }
    onProgress(Math.min(1, (offset + chunkBytes) / file.size))
  }
  return { kind: 'sent', fileId }
}

const unreadable: SentFile = {
  kind: 'failed',
  error: { code: 'file-unreadable', detail: 'the file could not be read' },
}

/** Null where the file cannot be read any more, such as on a stick that was pulled out. */
async function readPiece(file: FileToSend, offset: number): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(offset, offset + chunkBytes).arrayBuffer())
  } catch {
    return null
  }
}

function base64Of(bytes: Uint8Array): string {
  const blockBytes = 0x8000
  let text = ''
  for (let at = 0; at < bytes.length; at += blockBytes) {
    text += String.fromCharCode(...bytes.subarray(at, at + blockBytes))
  }
  return btoa(text)
}
