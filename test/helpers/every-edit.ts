import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import type { WorkshopRecords } from '../../electron/core/workshop/tables.ts'
import { attendanceId } from '../../electron/core/people/tables.ts'
import { cellValueId } from '../../electron/core/board/tables.ts'
import { valueRows } from './value-rows.ts'

const title = { en: 'Added', km: 'បានបន្ថែម', zh: '已添加' }

/** Edits of every kind but undo and redo, in an order in which a small class takes each of them. */
export function everyEdit(records: WorkshopRecords, newId: () => Id): readonly Edit[] {
  return [
    ...agendaEdits(records, newId),
    ...peopleEdits(records, newId),
    ...boardEdits(records, newId),
    ...runEdits(records, newId),
  ]
}

function agendaEdits(records: WorkshopRecords, newId: () => Id): readonly Edit[] {
  const [workshop] = records.workshop
  const [slot] = records.slot
  if (workshop === undefined || slot === undefined) throw new Error('not a class')
  const [dayId, moduleId, slotId, anchorId] = [newId(), newId(), newId(), newId()]
  const added = { ...slot, id: slotId, dayId, moduleId, title }
  return [
    { kind: 'workshop.edit', id: workshop.id, fields: { place: 'Siem Reap' } },
    { kind: 'day.add', record: { id: dayId, rank: 'b0', date: '2026-11-25', startMinute: 480 } },
    { kind: 'day.edit', id: dayId, fields: { startMinute: 510 } },
    { kind: 'module.add', record: { id: moduleId, rank: 'b0', number: 2, title } },
    { kind: 'module.edit', id: moduleId, fields: { number: 3 } },
    { kind: 'slot.add', record: added },
    { kind: 'slot.edit', id: slotId, fields: { durationMin: 45 } },
    { kind: 'anchor.add', record: { id: anchorId, dayId, slotId, minute: 600, title } },
    { kind: 'anchor.edit', id: anchorId, fields: { minute: 615 } },
    { kind: 'anchor.remove', id: anchorId },
    { kind: 'slot.remove', id: slotId },
    { kind: 'module.remove', id: moduleId },
    { kind: 'day.remove', id: dayId },
  ]
}

function peopleEdits(records: WorkshopRecords, newId: () => Id): readonly Edit[] {
  const [dayId = ''] = records.day.map(({ id }) => id)
  const [organisationId, emptyId] = [newId(), newId()]
  const [personId, groupId, membershipId, otherId] = [newId(), newId(), newId(), newId()]
  const person = {
    ...{ id: personId, rank: 'a0', name: 'សុខ ដារ៉ា', latinName: 'Sok Dara', honorific: 'លោក' },
    ...{ organisationId, role: 'Manager', language: 'km' as const },
    ...{ attendsAs: 'guest' as const, phone: '012 345 678', email: 'dara@example.com' },
    ...{ sex: 'ប្រុស', supervisorContact: 'Chan Lina, 098 765 432' },
  }
  const membership = {
    id: membershipId,
    personId,
    groupId,
    sinceMs: 1_795_000_000_000,
    untilMs: null,
  }
  const half = { personId, dayId, half: 'pm' } as const
  const there = { here: true, lateMin: 10, leftEarlyMin: 0, note: 'ភ្លៀង' }
  const attendance = { id: attendanceId(half), ...half, ...there }
  return [
    { kind: 'organisation.add', record: { id: organisationId, name: 'ធនាគារ ABC' } },
    { kind: 'organisation.add', record: { id: emptyId, name: 'ABC Plc.' } },
    { kind: 'organisation.edit', id: emptyId, fields: { name: 'ABC' } },
    { kind: 'organisation.remove', id: emptyId },
    { kind: 'person.add', record: person },
    { kind: 'person.add', record: { ...person, id: otherId, rank: 'a1', name: '王芳' } },
    { kind: 'person.edit', id: personId, fields: { role: 'Owner' } },
    { kind: 'attendance.add', record: attendance },
    { kind: 'attendance.edit', id: attendance.id, fields: { lateMin: 5 } },
    { kind: 'attendance.remove', id: attendance.id },
    { kind: 'attendance.add', record: attendance },
    { kind: 'group.add', record: { id: groupId, rank: 'b0', number: 2, name: 'Tonle Sap' } },
    { kind: 'group.edit', id: groupId, fields: { name: 'Bassac' } },
    { kind: 'membership.add', record: membership },
    { kind: 'membership.edit', id: membershipId, fields: { untilMs: 1_795_000_600_000 } },
    { kind: 'membership.remove', id: membershipId },
    { kind: 'group.remove', id: groupId },
    { kind: 'person.remove', id: otherId },
  ]
}

function boardEdits(records: WorkshopRecords, newId: () => Id): readonly Edit[] {
  const [template] = records.template
  const [first] = records.note
  if (template === undefined || first === undefined) throw new Error('not a class')
  const [templateId, boardId, pointId] = [newId(), newId(), newId()]
  const [one, two, three] = [newId(), newId(), newId()]
  const note = { ...first, boardId, columnKey: 'purchase' }
  const point = {
    ...{ id: pointId, boardId, columnKey: 'purchase', rowKey: 'emotion' },
    ...{ value: -1, emoji: '😟', label: 'Wait' },
  }
  const rows = [...template.board.rows, ...valueRows]
  const own = { ...template, id: templateId, key: 'own-map', board: { ...template.board, rows } }
  const scored = { boardId, columnKey: 'purchase', rowKey: 'expected' }
  const score = { id: cellValueId(scored), ...scored, score: 6, choice: null }
  const chosen = { boardId, columnKey: 'purchase', rowKey: 'cause' }
  const choice = { id: cellValueId(chosen), ...chosen, score: null, choice: 'standards' }
  return [
    { kind: 'template.add', record: own },
    { kind: 'template.edit', id: templateId, fields: { key: 'my-map' } },
    {
      kind: 'board.add',
      record: { id: boardId, templateId, groupId: null, rank: 'b0', title: '' },
    },
    { kind: 'board.edit', id: boardId, fields: { title: 'The class' } },
    { kind: 'note.add', record: { ...note, id: one, text: 'រង់ចាំយូរពេក' } },
    { kind: 'note.edit', id: one, fields: { text: '等太久了', colour: 'mint' } },
    { kind: 'note.add', record: { ...note, id: three, text: 'Late' } },
    { kind: 'note.remove', id: three },
    { kind: 'curve_point.add', record: point },
    { kind: 'curve_point.edit', id: pointId, fields: { value: 1 } },
    { kind: 'curve_point.remove', id: pointId },
    { kind: 'cell_value.add', record: score },
    { kind: 'cell_value.edit', id: score.id, fields: { score: 6.5 } },
    { kind: 'cell_value.add', record: choice },
    { kind: 'cell_value.remove', id: choice.id },
    { kind: 'note.add', record: { ...note, id: newId(), text: 'Kept' } },
    {
      kind: 'board.add',
      record: { id: two, templateId, groupId: null, rank: 'c0', title: 'Gone' },
    },
    { kind: 'board.remove', id: two },
  ]
}

function runEdits(records: WorkshopRecords, newId: () => Id): readonly Edit[] {
  const [slot, next] = records.slot
  if (slot === undefined || next === undefined) throw new Error('not a class')
  const runId = newId()
  return [
    { kind: 'run.start', slotId: slot.id, runId },
    { kind: 'run.pause' },
    { kind: 'run.resume' },
    { kind: 'run.extend', byMs: 300_000 },
    { kind: 'run.uncount', byMs: 1_000 },
    { kind: 'run.step', key: 's2' },
    {
      kind: 'run.break',
      breakId: newId(),
      energiser: 'yes-and',
      backAtMs: 1_795_000_600_000,
      holds: true,
    },
    { kind: 'run.break-over' },
    { kind: 'run.shift', byMs: 2_000 },
    { kind: 'run.start', slotId: next.id, runId: newId() },
    { kind: 'run.reopen', runId },
    { kind: 'run.finish' },
  ]
}
