import { describe, expect, it } from 'vitest'
import { createHostClient } from '../../../../renderer/client/host-client.ts'
import { sendFile, type FileToSend } from '../../../../renderer/client/send-file.ts'

const fileId = '01900000-0000-7000-8000-000000000000'

function fakeReceiver() {
  const received: Buffer[] = []
  const asked: string[] = []
  const client = createHostClient({
    state: () => 'open',
    onState: () => () => undefined,
    onFeed: () => () => undefined,
    close: () => undefined,
    ask: async (name, input) => {
      asked.push(name)
      if (name === 'file.begin') return { ok: true, value: { fileId } }
      if (name === 'file.discard') return { ok: true, value: {} }
      received.push(Buffer.from((input as { base64: string }).base64, 'base64'))
      return { ok: true, value: { receivedBytes: Buffer.concat(received).length } }
    },
  })
  return { client, asked, bytes: () => Buffer.concat(received) }
}

function fileOf(bytes: Buffer): FileToSend {
  const slice = (from: number, to: number) => new Blob([new Uint8Array(bytes.subarray(from, to))])
  return { name: 'class.sala', size: bytes.length, slice }
}

describe('sendFile', () => {
  it('sends every byte in order and tells how far it has got', async () => {
    const bytes = Buffer.from(Array.from({ length: 1_000_000 }, (_, at) => at % 251))
    const { client, bytes: arrived } = fakeReceiver()
    const shares: number[] = []
    const sent = await sendFile(
      client,
      fileOf(bytes),
      (share) => shares.push(share),
      new AbortController().signal,
    )
    expect(sent).toEqual({ kind: 'sent', fileId })
    expect(arrived().equals(bytes)).toBe(true)
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })

  it('discards what it sent when cancelled', async () => {
    const { client, asked } = fakeReceiver()
    const stop = new AbortController()
    const sent = await sendFile(
      client,
      fileOf(Buffer.alloc(2_000_000)),
      () => stop.abort(),
      stop.signal,
    )
    expect(sent).toEqual({ kind: 'cancelled' })
    expect(asked).toEqual(['file.begin', 'file.append', 'file.discard'])
  })

  it('says so where the file cannot be read any more', async () => {
    const { client, asked } = fakeReceiver()
    const gone: FileToSend = {
      name: 'class.sala',
      size: 10,
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
    }
    const sent = await sendFile(client, gone, () => undefined, new AbortController().signal)
    expect(sent).toMatchObject({ kind: 'failed', error: { code: 'file-unreadable' } })
    expect(asked.at(-1)).toBe('file.discard')
  })
})
