import { describe, expect, it } from 'vitest'
import { timeAgo } from '../../../../renderer/start/time-ago.ts'

const dateOf = (atMs: number) => new Date(atMs).toISOString().slice(0, 10)
const now = Date.parse('2026-11-23T12:00:00Z')
const ago = (iso: string) => timeAgo(Date.parse(iso), now, dateOf)

describe('timeAgo', () => {
  it('says it as people do', () => {
    expect(ago('2026-11-23T11:59:30Z')).toEqual({ kind: 'now' })
    expect(ago('2026-11-23T11:18:59Z')).toEqual({ kind: 'minutes', count: 41 })
    expect(ago('2026-11-23T02:00:00Z')).toEqual({ kind: 'hours', count: 10 })
    expect(ago('2026-11-22T23:00:00Z')).toEqual({ kind: 'yesterday' })
    expect(ago('2026-11-21T23:00:00Z')).toEqual({ kind: 'date', date: '2026-11-21' })
  })

  it('calls a time to come now, as after a clock was set back', () => {
    expect(ago('2026-11-24T12:00:00Z')).toEqual({ kind: 'now' })
  })
})
