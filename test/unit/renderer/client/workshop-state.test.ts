import { describe, expect, it } from 'vitest'
import type { FeedEntry } from '../../../../electron/core/contract/feed.ts'
import type { Change } from '../../../../electron/core/workshop/change.ts'
import type { SentEdit } from '../../../../electron/core/workshop/edit.ts'
import { recordsOf, type WorkshopTables } from '../../../../electron/core/workshop/tables.ts'
import {
  outboxOf,
  unknownWorkshop,
  withEdit,
  withFeed,
  withReplacement,
  withResults,
  withSnapshot,
  type WorkshopState,
} from '../../../../renderer/client/workshop-state.ts'
import { bareWorkshop } from './fake-host.ts'

const workshopId = '01900000-0000-7000-8000-000000000000'
const editId = (number: number) => `01900001-0000-7000-8000-${String(number).padStart(12, '0')}`
const start = bareWorkshop(workshopId)
const snapshotOf = (tables: WorkshopTables, seq: number) => ({
  workshopId,
  seq,
  writable: true,
  records: recordsOf(tables) as never,
})
const opened = withSnapshot(unknownWorkshop, snapshotOf(start, 4))
const renamed = (number: number, name: string): SentEdit => ({
  id: editId(number),
  gesture: editId(number),
  scope: 'agenda',
  edits: [{ kind: 'workshop.edit', id: workshopId, fields: { name } }],
})
const made = (state: WorkshopState, sent: SentEdit) => withEdit(state, sent, 0).state
const nameIn = (state: WorkshopState) => state.tables.workshop.get(workshopId)?.name

function entry(seq: number, id: string, from: string, to: string): FeedEntry {
  const before = { ...(start.workshop.get(workshopId) ?? { id: workshopId }), name: from }
  const change: Change = {
    table: 'workshop',
    id: workshopId,
    before,
    after: { ...before, name: to },
  }
  const base = { seq, editId: id, gesture: id, turn: null, actor: 'facilitator' }
  return { ...base, scope: 'agenda', changes: [change] }
}

function fed(state: WorkshopState, ...entries: readonly FeedEntry[]): WorkshopState {
  const result = withFeed(state, entries)
  if (result.kind === 'gap') throw new Error('gap')
  return result.state
}

describe('withFeed', () => {
  it('tells a gap and leaves out what is known', () => {
    expect(withFeed(opened, [entry(6, editId(9), 'Loyalty', 'B')]).kind).toBe('gap')
    const both = [entry(5, editId(8), 'Loyalty', 'A'), entry(7, editId(9), 'A', 'B')]
    expect(withFeed(opened, both).kind).toBe('gap')
    expect(fed(opened, entry(4, editId(8), 'Old', 'Older'))).toBe(opened)
  })

  it('puts a pending edit back on top of what others did', () => {
    const mine = made(opened, renamed(1, 'Mine'))
    const after = fed(mine, entry(5, editId(9), 'Loyalty', 'Theirs'))
    expect(nameIn(after)).toBe('Mine')
    expect(after.confirmed.workshop.get(workshopId)?.name).toBe('Theirs')
  })

  it('keeps every object that is shown where the host only confirms it', () => {
    const mine = made(opened, renamed(1, 'Mine'))
    const confirms = entry(5, editId(1), 'Loyalty', 'Mine')
    const changes = confirms.changes.map((change) => ({
      ...change,
      after: structuredClone(mine.tables.workshop.get(workshopId) ?? null),
    }))
    const after = fed(mine, { ...confirms, changes })
    expect(after.tables.workshop).toBe(mine.tables.workshop)
    const settled = withResults(after, [{ kind: 'committed', id: editId(1), seq: 5, kept: [] }])
    expect(settled.tables.workshop).toBe(mine.tables.workshop)
    expect(withSnapshot(settled, snapshotOf(settled.tables, 5)).tables).toEqual(settled.tables)
    expect(
      withSnapshot(settled, snapshotOf(structuredClone(settled.tables), 5)).tables.workshop,
    ).toBe(mine.tables.workshop)
  })

  it('does not put an edit on top again that the feed has brought', () => {
    const mine = made(opened, renamed(1, 'Mine'))
    const after = fed(
      mine,
      entry(5, editId(1), 'Loyalty', 'Mine'),
      entry(6, editId(9), 'Mine', 'B'),
    )
    expect(nameIn(after)).toBe('B')
    expect(outboxOf(after)).toHaveLength(1)
  })
})

describe('withResults', () => {
  it('keeps a committed edit on top until the feed has brought it', () => {
    const mine = made(opened, renamed(1, 'Mine'))
    const acknowledged = withResults(mine, [{ kind: 'committed', id: editId(1), seq: 5, kept: [] }])
    expect(outboxOf(acknowledged)).toEqual([])
    expect(nameIn(acknowledged)).toBe('Mine')
    const after = fed(acknowledged, entry(5, editId(1), 'Loyalty', 'Mine'))
    expect(after.pending).toEqual([])
    expect(nameIn(after)).toBe('Mine')
  })

  it('drops a refused edit, keeps the ones after it, and remembers the reason', () => {
    const two = made(made(opened, renamed(1, 'A')), renamed(2, 'B'))
    const after = withResults(two, [{ kind: 'refused', id: editId(2), reason: 'disk-full' }])
    expect(nameIn(after)).toBe('A')
    expect(outboxOf(after).map((sent) => sent.id)).toEqual([editId(1)])
    expect(after.refused.map((one) => one.reason)).toEqual(['disk-full'])
  })
})

describe('withReplacement', () => {
  it('forgets what was acknowledged before, and keeps what was not', () => {
    const two = made(made(opened, renamed(1, 'A')), renamed(2, 'B'))
    const one = withResults(two, [{ kind: 'committed', id: editId(1), seq: 90, kept: [] }])
    const after = withSnapshot(withReplacement(one), snapshotOf(start, 2))
    expect(after.pending.map(({ sent }) => sent.id)).toEqual([editId(2)])
    expect(after.seq).toBe(2)
  })
})
