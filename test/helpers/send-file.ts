import type { CallInput, CallOutput } from '../../electron/core/contract/calls.ts'
import type { HostAtWork } from './host-at-work.ts'

/** Sends a file to a host as a page does; gives the id to take it in by. */
export async function sendBytes(at: HostAtWork, name: string, bytes: Uint8Array): Promise<string> {
  const { fileId } = await at.ask('file.begin', { name, sizeBytes: bytes.length })
  const pieceBytes = 384 * 1024
  for (let offset = 0; offset < bytes.length; offset += pieceBytes) {
    const base64 = Buffer.from(bytes.subarray(offset, offset + pieceBytes)).toString('base64')
    await at.ask('file.append', { fileId, offset, base64 })
  }
  return fileId
}

/** Sends a file and has it taken in. */
export async function importBytes(
  at: HostAtWork,
  bytes: Uint8Array,
  known?: CallInput<'library.import'>['known'],
  name = 'class.sala',
): Promise<CallOutput<'library.import'>> {
  return at.ask('library.import', { fileId: await sendBytes(at, name, bytes), known })
}

/** A file that waits to be fetched, whole. */
export async function fetchWaiting(
  at: HostAtWork,
  exportId: string,
  name: string,
): Promise<Buffer> {
  const pieces: Buffer[] = []
  for (let offset = 0; ;) {
    const { base64 } = await at.ask('export.read', { exportId, name, offset })
    const piece = Buffer.from(base64, 'base64')
    if (piece.length === 0) return Buffer.concat(pieces)
    pieces.push(piece)
    offset += piece.length
  }
}

/** A copy of a workshop as `.sala`, as a browser fetches it. */
export async function copyOf(at: HostAtWork, workshopId: string): Promise<Buffer> {
  const exportId = crypto.randomUUID()
  const saved = await at.ask('export.copy', { workshopId, exportId, to: 'page' })
  if (saved.kind !== 'waiting') throw new Error(JSON.stringify(saved))
  const bytes = await fetchWaiting(at, exportId, saved.name)
  await at.ask('export.discard', { exportId })
  return bytes
}
