import { describe, expect, it } from 'vitest'
import { afterClockNews } from '../../../../electron/core/run/after-clock-news.ts'
import { agendaTables, phnomPenh, runAt, slotAt } from '../../../helpers/agenda-records.ts'

const running = agendaTables({ slot: [slotAt(0)], slot_run: [runAt(0, phnomPenh('09:00'))] })
const jumped = { kind: 'wall-jumped', byMs: 3_600_000 } as const
const slept = { kind: 'slept', gapMs: 720_000, sure: true } as const
const moved = { kind: 'zone-changed', from: 'UTC', to: 'Asia/Shanghai' } as const
const kindsOf = (...args: Parameters<typeof afterClockNews>) =>
  afterClockNews(...args).map(({ atOnce }) => atOnce.edits.map(({ kind }) => kind))

describe('afterClockNews', () => {
  it('keeps the order of the news', () => {
    expect(kindsOf(running, [jumped, moved, slept], true)).toEqual([['run.shift'], ['run.pause']])
  })

  it('stops only the slot of the room, and moves all with a clock that was set', () => {
    expect(kindsOf(running, [jumped, slept], false)).toEqual([['run.shift']])
  })

  it('asks about the sleep, not about the clock', () => {
    expect(afterClockNews(running, [jumped, slept], true).map(({ question }) => question)).toEqual([
      null,
      { what: 'slept', gapMs: 720_000, sure: true },
    ])
  })
})
