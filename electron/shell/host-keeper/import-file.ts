import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { appErrorFrom, Refused } from '../../core/contract/app-error.ts'
import type { Host } from '../../host/host.ts'
import type { ImportOutcome } from './host-messages.ts'

const PIECE_BYTES = 393_216
const caller = { role: 'facilitator', actor: 'facilitator' } as const

/** Brings in a file named on the command line, the way a page would: in pieces, through the contract. */
export async function importFile({ handlers }: Host, path: string): Promise<ImportOutcome> {
  try {
    const file = await open(path, 'r').catch(() => {
      throw new Refused('file-unreadable', path)
    })
    try {
      const { size } = await file.stat()
      const begun = { name: basename(path), sizeBytes: size }
      const { fileId } = await handlers['file.begin'](begun, caller)
      const piece = Buffer.alloc(PIECE_BYTES)
      for (let offset = 0; offset < size;) {
        const { bytesRead } = await file.read(piece, 0, PIECE_BYTES, offset)
        if (bytesRead === 0) throw new Refused('file-unreadable', path)
        const base64 = piece.toString('base64', 0, bytesRead)
        await handlers['file.append']({ fileId, offset, base64 }, caller)
        offset += bytesRead
      }
      return await handlers['library.import']({ fileId }, caller)
    } finally {
      await file.close()
    }
  } catch (thrown) {
    return { kind: 'failed', error: appErrorFrom(thrown) }
  }
}
