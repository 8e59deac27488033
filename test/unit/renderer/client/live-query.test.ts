import { describe, expect, it } from 'vitest'
import type { FeedEvent } from '../../../../electron/core/contract/feed.ts'
import type { WireResult } from '../../../../electron/core/contract/wire.ts'
import { createHostClient } from '../../../../renderer/client/host-client.ts'
import type { LineState } from '../../../../renderer/client/host-line.ts'
import { createLiveQuery } from '../../../../renderer/client/live-query.ts'
import { settled } from './lossy-network.ts'

const settings = (language: string): WireResult => ({
  ok: true,
  value: { language, theme: 'system', sound: true, sayPx: 28 },
})
const closed: WireResult = { ok: false, error: { code: 'closed', detail: '' } }

function queryOnFakeLine() {
  const asked: ((result: WireResult) => void)[] = []
  const lines = new Set<(state: LineState) => void>()
  const feeds = new Set<(event: FeedEvent) => void>()
  const client = createHostClient({
    state: () => 'open',
    onState: (listener) => {
      lines.add(listener)
      return () => void lines.delete(listener)
    },
    onFeed: (listener) => {
      feeds.add(listener)
      return () => void feeds.delete(listener)
    },
    ask: () => new Promise((resolve) => asked.push(resolve)),
    close: () => undefined,
  })
  const query = createLiveQuery(
    client,
    'settings.get',
    {},
    (event) => event.kind === 'library-changed',
  )
  const stop = query.start()
  return {
    query,
    stop,
    asked,
    news: () => feeds.forEach((hear) => hear({ kind: 'library-changed' })),
    lineBack: () => lines.forEach((hear) => hear('open')),
  }
}

describe('createLiveQuery', () => {
  it('asks once more for any number of news that come while it is asking', async () => {
    const { query, asked, news } = queryOnFakeLine()
    news()
    news()
    expect(asked).toHaveLength(1)
    asked[0]?.(settings('en'))
    await settled()
    expect(asked).toHaveLength(2)
    asked[1]?.(settings('km'))
    await settled()
    expect(asked).toHaveLength(2)
    expect(query.getState()).toMatchObject({ kind: 'ready', value: { language: 'km' } })
  })

  it('waits for the line where it was cut off, and keeps what it had', async () => {
    const { query, asked, lineBack } = queryOnFakeLine()
    asked[0]?.(closed)
    await settled()
    expect(query.getState()).toEqual({ kind: 'loading' })
    lineBack()
    asked[1]?.(settings('zh'))
    await settled()
    lineBack()
    asked[2]?.({ ok: false, error: { code: 'internal', detail: '' } })
    await settled()
    expect(query.getState()).toMatchObject({ kind: 'ready', value: { language: 'zh' } })
  })

  it('takes an answer that breaks the contract for a failure', async () => {
    const { query, asked } = queryOnFakeLine()
    asked[0]?.(settings('tlh'))
    await settled()
    expect(query.getState()).toMatchObject({ kind: 'failed', error: { code: 'internal' } })
  })
})
