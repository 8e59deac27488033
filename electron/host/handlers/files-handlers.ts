import type { filesCalls } from '../../core/contract/areas/files.ts'
import type { AreaHandlers } from './handlers.ts'
import type { IncomingFiles } from './incoming-files.ts'

/** Files on their way in from a page, piece by piece: neither wire ever carries a path. */
export function filesHandlers(incoming: IncomingFiles): AreaHandlers<typeof filesCalls> {
  return {
    'file.arrived': async () => ({ file: incoming.nextArrived() }),
    'file.begin': async ({ name, sizeBytes }) => ({ fileId: incoming.begin(name, sizeBytes) }),
    'file.append': async ({ fileId, offset, base64 }) => ({
      receivedBytes: incoming.append(fileId, offset, Buffer.from(base64, 'base64')),
    }),
    'file.discard': async ({ fileId }) => {
      incoming.discard(fileId)
      return {}
    },
  }
}
