import { describe, expect, it } from 'vitest'
import { fetchFile } from '../../../../../renderer/console/export/fetch-file.ts'
import type { HostClient } from '../../../../../renderer/client/host-client.ts'

const whole = Uint8Array.from({ length: 1000 }, (_, i) => i % 256)
const pieceBytes = 300

/** A host that has one file, and loses it from `goneFrom` on. */
function hostWithFile(goneFrom = Infinity): Pick<HostClient, 'call'> {
  const call = async (_name: string, { offset }: { readonly offset: number }) => {
    if (offset >= goneFrom) return { kind: 'failed', error: { code: 'file-missing', detail: '' } }
    const piece = whole.subarray(offset, offset + pieceBytes)
    return { kind: 'ok', value: { base64: btoa(String.fromCharCode(...piece)) } }
  }
  return { call: call as unknown as HostClient['call'] }
}

describe('fetchFile', () => {
  it('puts the pieces together', async () => {
    const fetched = await fetchFile(hostWithFile(), 'x', 'G1.pdf')
    expect(fetched).toEqual({ kind: 'fetched', name: 'G1.pdf', bytes: whole })
  })

  it('says why where a piece cannot be had', async () => {
    expect(await fetchFile(hostWithFile(600), 'x', 'G1.pdf')).toMatchObject({
      kind: 'failed',
      error: { code: 'file-missing' },
    })
  })
})
