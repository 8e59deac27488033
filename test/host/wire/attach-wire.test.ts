import { createBirpc } from 'birpc'
import { describe, expect, it, vi } from 'vitest'
import type { FeedEvent } from '../../../electron/core/contract/feed.ts'
import { feedRoles } from '../../../electron/core/contract/feed-roles.ts'
import { roles } from '../../../electron/core/access/roles.ts'
import type { Role } from '../../../electron/core/access/roles.ts'
import type { ClientSide, HostSide } from '../../../electron/core/contract/wire.ts'
import { attachWire } from '../../../electron/host/wire/attach-wire.ts'
import { callerAs } from '../../helpers/callers.ts'
import { fakeHost } from '../../helpers/fake-host.ts'
import { channelPair } from '../../helpers/channel-pair.ts'

const settings = { language: 'en', theme: 'light', sound: true, sayPx: 28 } as const
const id = '01890000-0000-7000-8000-000000000000'
const events: readonly FeedEvent[] = [
  { kind: 'workshop-changed', workshopId: id, entries: [] },
  { kind: 'workshop-replaced', workshopId: id },
  { kind: 'library-changed' },
  { kind: 'settings-changed', settings },
  {
    kind: 'health-changed',
    health: {
      disk: 'ok',
      writable: true,
      dataDir: '/somewhere',
      newestBackupMs: null,
      backupTrouble: null,
    },
  },
]

function attached(role: Role = 'facilitator', monotonicMs = () => 0) {
  const host = fakeHost({ 'settings.get': async () => settings })
  const { ours, theirs } = channelPair()
  attachWire(host, callerAs(role), ours, { monotonicMs })
  const feed = vi.fn<ClientSide['feed']>()
  const answers: unknown[] = []
  theirs.onText((text) => answers.push(JSON.parse(text)))
  const rpc = createBirpc<HostSide, ClientSide>(
    { feed },
    {
      post: (message) => theirs.send(JSON.stringify(message)),
      on: (listener) => theirs.onText((text) => listener(JSON.parse(text))),
    },
  )
  return { host, ours, theirs, rpc, feed, answers }
}

describe('attachWire', () => {
  it('answers a call', async () => {
    const { rpc } = attached()
    expect(await rpc.call('settings.get', {})).toEqual({ ok: true, value: settings })
  })

  it.each(roles)('tells %s what its role may hear, and nothing else', async (role) => {
    const { host, rpc, feed } = attached(role)
    events.forEach(host.tell)
    await rpc.call('settings.get', {})
    const heard = feed.mock.calls.map(([event]) => event.kind)
    const allowed = events
      .map(({ kind }) => kind)
      .filter((kind) => {
        const listeners: readonly Role[] = feedRoles[kind]
        return listeners.includes(role)
      })
    expect(heard).toEqual(allowed)
  })

  it('stops telling once the other end is gone', async () => {
    const { host, theirs, rpc, feed } = attached()
    theirs.close()
    host.tell({ kind: 'library-changed' })
    await rpc.call('settings.get', {})
    expect(feed).not.toHaveBeenCalled()
    expect(host.listeners.size).toBe(0)
  })

  it('answers a message too large for the role', async () => {
    const { rpc } = attached('stage')
    const result = await rpc.call('settings.get', { text: 'x'.repeat(70_000) })
    expect(result).toMatchObject({ ok: false, error: { code: 'too-large' } })
  })

  it('lets a window send what a guest may not', async () => {
    const { rpc } = attached('facilitator')
    const result = await rpc.call('settings.get', { text: 'x'.repeat(70_000) })
    expect(result).toMatchObject({ ok: false, error: { code: 'bad-message' } })
  })

  it('slows down a guest, never the facilitator', async () => {
    const codes = async (role: Role) => {
      const { rpc } = attached(role)
      const results = await Promise.all(
        Array.from({ length: 75 }, () => rpc.call('settings.get', {})),
      )
      return results.filter((result) => !result.ok).map((r) => (r.ok ? '' : r.error.code))
    }
    expect(await codes('stage')).toEqual(Array.from({ length: 15 }, () => 'too-fast'))
    expect(await codes('facilitator')).toEqual([])
  })

  it('lets a slowed guest go on after a while', async () => {
    let nowMs = 0
    const { rpc } = attached('stage', () => nowMs)
    await Promise.all(Array.from({ length: 62 }, () => rpc.call('settings.get', {})))
    nowMs = 1000
    expect(await rpc.call('settings.get', {})).toMatchObject({ ok: true })
  })

  it('closes the wire of who keeps sending nonsense', () => {
    const { theirs } = attached('facilitator')
    const closed = vi.fn()
    theirs.onClose(closed)
    for (let sent = 0; sent < 20; sent++) theirs.send('nonsense')
    expect(closed).not.toHaveBeenCalled()
    theirs.send('nonsense')
    expect(closed).toHaveBeenCalledOnce()
  })

  it('takes no answers to questions it never asked, and no calls by another name', async () => {
    const { theirs, answers } = attached()
    theirs.send(JSON.stringify({ t: 's', i: 'abc', r: 1 }))
    theirs.send(JSON.stringify({ t: 'q', m: 'toString', a: ['x', {}], i: 'abc' }))
    expect(answers).toEqual([
      { t: 's', i: 'abc', r: { ok: false, error: { code: 'bad-message', detail: '' } } },
    ])
  })
})
