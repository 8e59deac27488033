import { removeSlots, setDuration } from '../../../../electron/core/run/slots-that-run.ts'
import { describe, expect, it } from 'vitest'
import { addSlot, setAnchor } from '../../../../electron/core/agenda/agenda-edits.ts'
import { slotsOfDay } from '../../../../electron/core/agenda/plan-days.ts'
import { currentRun, remainingMs } from '../../../../electron/core/run/run-time.ts'
import {
  agendaTables,
  anchorAt,
  firstDay,
  phnomPenh,
  runAt,
  slotAt,
} from '../../../helpers/agenda-records.ts'
import { applyEdits } from '../../../helpers/apply-edits.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const nine = phnomPenh('09:00')
const minuteMs = 60_000
const module = [{ id: idOf(2, 0), rank: 'a0', number: 1, title: { en: 'Module' } }]
const slot = [slotAt(0, { moduleId: idOf(2, 0) }), slotAt(1)]
const tables = agendaTables({ module, slot, anchor: [anchorAt(1, 600)] })
const place = (beforeSlotId: string | null) => ({ dayId: firstDay.id, beforeSlotId })

describe('addSlot', () => {
  const added = { id: idOf(3, 7), title: { km: 'ថតរូប​រួម' } }

  it('adds a quarter of an hour where asked, in the module of the slot before', () => {
    const after = applyEdits(tables, addSlot(tables, place(idOf(3, 1)), added))
    expect(slotsOfDay(after, firstDay.id).map(({ id }) => id)).toEqual([
      idOf(3, 0),
      idOf(3, 7),
      idOf(3, 1),
    ])
    expect(after.slot.get(idOf(3, 7))).toMatchObject({ durationMin: 15, moduleId: idOf(2, 0) })
  })

  it('adds to the end and to an empty day', () => {
    const last = applyEdits(tables, addSlot(tables, place(null), added))
    expect(slotsOfDay(last, firstDay.id).at(-1)?.id).toBe(idOf(3, 7))
    const empty = agendaTables({ slot: [] })
    const photo = { ...added, kind: 'break', durationMin: 5 } as const
    const only = applyEdits(empty, addSlot(empty, place(null), photo))
    expect(slotsOfDay(only, firstDay.id)).toMatchObject([{ kind: 'break', moduleId: null }])
  })

  it('makes room where two slots have the same rank', () => {
    const equal = agendaTables({ slot: [slotAt(0), { ...slotAt(1), rank: 'a0' }] })
    const after = applyEdits(equal, addSlot(equal, place(idOf(3, 1)), added))
    expect(slotsOfDay(after, firstDay.id)[1]?.id).toBe(idOf(3, 7))
  })
})

describe('removeSlots', () => {
  it('takes slots away with their anchors', () => {
    const removal = removeSlots(tables, new Set([idOf(3, 1)]))
    if (removal.kind !== 'ok') throw new Error(removal.kind)
    const after = applyEdits(tables, removal.edits)
    expect([after.slot.size, after.anchor.size]).toEqual([1, 0])
  })

  it('keeps all where one has run or is gone', () => {
    const ran = agendaTables({ slot, slot_run: [runAt(0, nine)] })
    expect(removeSlots(ran, new Set([idOf(3, 0), idOf(3, 1)]))).toEqual({ kind: 'has-run' })
    expect(removeSlots(tables, new Set([idOf(3, 9)]))).toEqual({ kind: 'not-found' })
  })
})

describe('setDuration', () => {
  it('changes the plan, and only where it differs', () => {
    expect(setDuration(tables, idOf(3, 0), 45)).toEqual([
      { kind: 'slot.edit', id: idOf(3, 0), fields: { durationMin: 45 } },
    ])
    expect(setDuration(tables, idOf(3, 0), 30)).toEqual([])
    expect(setDuration(tables, idOf(3, 9), 30)).toEqual([])
  })

  it('gives the slot that runs the same length', () => {
    const run = runAt(0, nine, { extendedMs: 5 * minuteMs })
    const running = agendaTables({ module, slot, slot_run: [run] })
    const after = applyEdits(running, setDuration(running, idOf(3, 0), 20), nine)
    const current = currentRun(after)
    expect(current && remainingMs(current, nine)).toBe(20 * minuteMs)
  })
})

describe('setAnchor', () => {
  const held = { id: idOf(4, 50), dayId: firstDay.id, slotId: idOf(3, 0), title: { en: 'Held' } }

  it('holds, moves and lets go', () => {
    expect(setAnchor(tables, held, 500)).toEqual([
      { kind: 'anchor.add', record: { ...held, minute: 500 } },
    ])
    const onSecond = { ...held, slotId: idOf(3, 1) }
    expect(setAnchor(tables, onSecond, 610)).toEqual([
      { kind: 'anchor.edit', id: idOf(4, 2), fields: { minute: 610 } },
    ])
    expect(setAnchor(tables, onSecond, 600)).toEqual([])
    expect(setAnchor(tables, onSecond, null)).toEqual([{ kind: 'anchor.remove', id: idOf(4, 2) }])
    expect(setAnchor(tables, held, null)).toEqual([])
  })
})
