import type { CallInput, CallName, CallOutput } from '../../electron/core/contract/calls.ts'

type Ask = <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>

/** All pieces of an exported file, put together. */
export async function fetchExport(ask: Ask, exportId: string, name: string): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  for (;;) {
    const offset = pieces.reduce((sum, piece) => sum + piece.length, 0)
    const { base64 } = await ask('export.read', { exportId, name, offset })
    if (base64 === '') return Buffer.concat(pieces)
    pieces.push(Buffer.from(base64, 'base64'))
  }
}
