import { sortedRecords } from '../../../../electron/core/base/sorted-records.ts'
import { describe, expect, it } from 'vitest'
import {
  addBlock,
  effectOf,
  isInAgenda,
  keepsPlace,
  replaceByBlock,
} from '../../../../electron/core/course/blocks.ts'
import {
  agendaPackOf,
  workshopFromTemplate,
} from '../../../../electron/core/course/new-workshop.ts'
import { slotsOfDay } from '../../../../electron/core/agenda/plan-days.ts'
import { applyChanges } from '../../../../electron/core/workshop/change.ts'
import type { EditList } from '../../../../electron/core/workshop/edit.ts'
import { nameOfGesture } from '../../../../electron/core/workshop/gesture-name.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { newId } from '../../../../electron/host/new-id.ts'
import { shippedCourse } from '../../../helpers/course.ts'
import { decideEdits } from '../../../helpers/sent-edits.ts'

const { pack } = await shippedCourse()
const tables = tablesFrom(
  workshopFromTemplate({
    ...{ pack: agendaPackOf(pack, 'a'.repeat(64)), agendaKey: 'two-day', name: 'Loyalty' },
    ...{ code: 'ABCD', startDate: '2026-11-24', language: 'en', timeZone: 'Asia/Phnom_Penh' },
    ...{ place: '', facilitator: '', organisation: '', headCount: 24, newId },
  }),
)
const slotOf = (key: string) => {
  const slot = [...tables.slot.values()].find(({ packKey }) => packKey === key)
  if (slot === undefined) throw new Error(`no slot ${key}`)
  return slot
}
const blockOf = (key: string) => {
  const block = pack.blocks.find((one) => one.key === key)
  if (block === undefined) throw new Error(`no block ${key}`)
  return block
}
const made = (edits: EditList) => {
  const decision = decideEdits(tables, edits, { now: 0, changesOf: () => [] })
  if (decision.kind === 'refused') throw new Error(decision.reason)
  return { changes: decision.changes, after: applyChanges(tables, decision.changes) }
}

const grid = blockOf('b-value-grid')
const practice = slotOf('m2-pain')

describe('replaceByBlock', () => {
  it('puts what the course says of the block where the practice was, in three languages', () => {
    const { after } = made(replaceByBlock(tables, practice.id, grid))
    const { id, dayId, rank } = practice
    const slot = after.slot.get(id)
    expect(slot).toMatchObject({ id, dayId, rank, packKey: grid.key, boardKey: 'loyalty-value' })
    expect(slot?.title).toEqual(grid.title)
    expect(slot?.script).toEqual(grid.script)
    expect(after.module.get(slot?.moduleId ?? '')?.number).toBe(grid.module)
    expect(after.slot.size).toBe(tables.slot.size)
    const boards = [...after.template.values()].map(({ key }) => key)
    expect(boards).toContain(slot?.boardKey)
    expect(isInAgenda(after, grid)).toBe(true)
    expect(isInAgenda(tables, grid)).toBe(false)
  })

  it('keeps the time that holds it', () => {
    const anchor = { id: newId(), dayId: practice.dayId, slotId: practice.id, minute: 840 }
    const held = { ...anchor, title: { en: 'Held' } }
    const { after } = made([
      { kind: 'anchor.add', record: held },
      ...replaceByBlock(tables, practice.id, grid),
    ])
    expect(after.anchor.get(anchor.id)).toEqual(held)
  })

  it('is told by both names', () => {
    const { changes } = made(replaceByBlock(tables, practice.id, grid))
    expect(nameOfGesture(changes, tables)).toEqual({
      act: 'slot.replace',
      parts: { what: practice.title, by: grid.title },
    })
  })

  it('leaves what has run or runs, and whatever is no practice', () => {
    const runId = newId()
    const begun = made([{ kind: 'run.start', slotId: practice.id, runId }]).after
    expect(keepsPlace(begun, practice)).toBe('has-run')
    expect(replaceByBlock(begun, practice.id, grid)).toEqual([])
    const talk = slotOf('m1-terms')
    expect(keepsPlace(tables, talk)).toBe('not-practice')
    expect(replaceByBlock(tables, talk.id, grid)).toEqual([])
    expect(keepsPlace(tables, practice)).toBeNull()
  })
})

describe('addBlock', () => {
  it('adds it where it is said, in its own module', () => {
    const place = { dayId: practice.dayId, beforeSlotId: practice.id }
    const id = newId()
    const { after } = made(addBlock(tables, place, { block: grid, id }))
    const order = slotsOfDay(after, practice.dayId).map((slot) => slot.id)
    expect(order.indexOf(id)).toBe(order.indexOf(practice.id) - 1)
    expect(after.slot.get(id)).toMatchObject({ packKey: grid.key, durationMin: 20 })
  })

  it('goes with the slot before where the agenda has not its module', () => {
    const without = { ...tables, module: new Map() }
    const place = { dayId: practice.dayId, beforeSlotId: null }
    const [added] = addBlock(without, place, { block: grid, id: newId() })
    const last = slotsOfDay(tables, practice.dayId).at(-1)
    expect(added).toMatchObject({ record: { moduleId: last?.moduleId } })
  })
})

describe('effectOf', () => {
  it('says what a day and the totals would be, for every practice and every block', () => {
    const [day] = sortedRecords(tables.day)
    for (const slot of slotsOfDay(tables, day?.id ?? '')) {
      if (slot.kind !== 'practice') continue
      for (const block of pack.blocks) {
        const effect = effectOf(tables, slot.dayId, replaceByBlock(tables, slot.id, block))
        const byMin = block.durationMin - slot.durationMin
        expect((effect?.practiceMin.after ?? 0) - (effect?.practiceMin.before ?? 0)).toBe(byMin)
        expect(effect?.theoryMin.after).toBe(effect?.theoryMin.before)
      }
    }
    expect(slotsOfDay(tables, day?.id ?? '').some(({ kind }) => kind === 'practice')).toBe(true)
  })

  it('says that a day ends earlier by what its last practice gives back', () => {
    const [day] = sortedRecords(tables.day)
    const last = slotsOfDay(tables, day?.id ?? '').findLast(({ kind }) => kind === 'practice')
    if (last === undefined) throw new Error('no practice')
    const effect = effectOf(tables, last.dayId, replaceByBlock(tables, last.id, grid))
    const byMin = grid.durationMin - last.durationMin
    expect((effect?.endMinute.after ?? 0) - (effect?.endMinute.before ?? 0)).toBe(byMin)
  })
})
