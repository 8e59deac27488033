import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '../../../../electron/core/contract/app-error.ts'
import type { EditResult } from '../../../../electron/core/contract/areas/workshop.ts'
import type { SentEdit } from '../../../../electron/core/workshop/edit.ts'
import { failed, type Answer } from '../../../../renderer/client/answer.ts'
import { nextBatch } from '../../../../renderer/client/edit-batch.ts'
import { createOutboxSender } from '../../../../renderer/client/outbox-sender.ts'

const edit = (id: string, name = ''): SentEdit => ({
  id,
  gesture: id,
  scope: 'agenda',
  edits: [{ kind: 'workshop.edit', id, fields: { name } }],
})

/** A sender whose host answers by `judge`; what was settled is in `results`. */
function senderWith(
  judge: (edits: readonly SentEdit[]) => ErrorCode | null,
  edits: readonly (string | SentEdit)[],
) {
  let outbox = edits.map((one) => (typeof one === 'string' ? edit(one) : one))
  const results: EditResult[] = []
  let messages = 0
  const files: string[] = []
  const sender = createOutboxSender({
    outbox: () => outbox,
    send: async (edits): Promise<Answer<readonly EditResult[]>> => {
      messages++
      const code = judge(edits)
      if (code !== null) return failed({ code, detail: '' })
      const value = edits.map(({ id }): EditResult => ({ kind: 'committed', id, seq: 1, kept: [] }))
      return { kind: 'ok', value }
    },
    sendAsFile: async ({ id }): Promise<Answer<EditResult>> => {
      files.push(id)
      return { kind: 'ok', value: { kind: 'committed', id, seq: 1, kept: [] } }
    },
    settle(settled) {
      results.push(...settled)
      outbox = outbox.filter(({ id }) => !settled.some((result) => result.id === id))
    },
    waitMs: async () => undefined,
  })
  return { sender, results, files, messages: () => messages, left: () => outbox.length }
}

describe('createOutboxSender', () => {
  it('sends what has gathered in one message', async () => {
    const { sender, results, messages } = senderWith(() => null, ['a', 'b', 'c'])
    await sender.flush()
    expect(messages()).toBe(1)
    expect(results.map((result) => result.id)).toEqual(['a', 'b', 'c'])
  })

  it('keeps everything where the line is lost', async () => {
    const { sender, results, left } = senderWith(() => 'closed', ['a', 'b'])
    await sender.flush()
    expect(results).toEqual([])
    expect(left()).toBe(2)
  })

  it('finds the one edit for which the host turns a message down', async () => {
    const judge = (edits: readonly SentEdit[]) =>
      edits.some(({ id }) => id === 'b') ? 'bad-message' : null
    const { sender, results } = senderWith(judge, ['a', 'b', 'c'])
    await sender.flush()
    expect(results.map((result) => [result.id, result.kind])).toEqual([
      ['a', 'committed'],
      ['b', 'refused'],
      ['c', 'committed'],
    ])
  })

  it('waits and tries again where the host asks for a slower pace', async () => {
    let asked = 0
    const { sender, results } = senderWith(() => (asked++ < 3 ? 'too-fast' : null), ['a'])
    await sender.flush()
    expect(results).toHaveLength(1)
  })
})

describe('an edit that no message can carry', () => {
  it('is sent as a file, and what comes after it as a message', async () => {
    const large = edit('a', 'ក'.repeat(400_000))
    const { sender, results, files, messages } = senderWith(() => null, [large, edit('b')])
    await sender.flush()
    expect(files).toEqual(['a'])
    expect(messages()).toBe(1)
    expect(results.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'committed'],
      ['b', 'committed'],
    ])
  })

  it('is turned down here where it is larger than a file may be, and what comes after it is sent', async () => {
    const huge = edit('a', 'ក'.repeat(6_000_000))
    const { sender, results, messages } = senderWith(() => null, [huge, edit('b')])
    await sender.flush()
    expect(messages()).toBe(1)
    expect(results).toMatchObject([
      { id: 'a', kind: 'refused', reason: 'too-large' },
      { id: 'b', kind: 'committed' },
    ])
  })
})

describe('nextBatch', () => {
  it('stays under what one message may carry, and never comes back empty', () => {
    const big = (id: string) => edit(id, 'ក'.repeat(150_000))
    expect(nextBatch([big('a'), big('b')]).map(({ id }) => id)).toEqual(['a'])
    expect(nextBatch([edit('a', 'x'.repeat(900_000))])).toHaveLength(1)
    expect(nextBatch(Array.from({ length: 300 }, (_, at) => edit(String(at))))).toHaveLength(200)
  })
})
