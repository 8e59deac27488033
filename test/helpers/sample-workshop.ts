import type { AnyRecord } from '../../electron/core/base/table.ts'
import fc from 'fast-check'
import type { LogLine } from '../../electron/core/workshop/log-entry.ts'
import { tableNames, type WorkshopRecords } from '../../electron/core/workshop/tables.ts'
import { fromWorkshopFile, toWorkshopFile } from '../../electron/core/workshop/workshop-file.ts'
import { idOf, workshopArbitrary } from './workshop-arbitrary.ts'

/** One generated workshop of a day that has slots, notes, people, organisations and attendance; always the same one. */
export function sampleWorkshop(): WorkshopRecords {
  const found = fc
    .sample(workshopArbitrary, { seed: 20261124, numRuns: 200 })
    .find(({ day, ...lists }) => {
      const rich = [lists.slot, lists.note, lists.person].every(({ length }) => length > 2)
      return (
        rich && day.length === 1 && lists.organisation.length > 0 && lists.attendance.length > 0
      )
    })
  if (found === undefined) throw new Error('no generated workshop is rich enough')
  const read = fromWorkshopFile(toWorkshopFile(found))
  if (read.kind === 'rejected') throw new Error('the generated workshop is not sound')
  return read.records
}

/** A log that leads to just these records: one that makes them, and one that renames the workshop. */
export function logOf(records: WorkshopRecords): readonly LogLine[] {
  const [workshop] = records.workshop
  if (workshop === undefined) throw new Error('no workshop')
  const before = { ...workshop, name: 'Draft' }
  const additions = tableNames.flatMap((table) =>
    (records[table] as readonly AnyRecord[]).map((record) => ({
      table,
      id: record.id,
      before: null,
      after: table === 'workshop' ? before : record,
    })),
  )
  const base = { actor: 'facilitator', scope: 'agenda', turn: null, kept: [] } as const
  return [
    {
      ...base,
      seq: 1,
      editId: idOf(20, 1),
      gesture: idOf(20, 1),
      atMs: 1_795_000_000_000,
      edit: { kind: 'found', origin: 'new' },
      changes: additions,
    },
    {
      ...base,
      seq: 2,
      editId: idOf(20, 2),
      gesture: idOf(20, 2),
      atMs: 1_795_000_001_000,
      edit: {
        kind: 'gesture',
        edits: [{ kind: 'workshop.edit', id: workshop.id, fields: { name: workshop.name } }],
      },
      changes: [{ table: 'workshop', id: workshop.id, before, after: workshop }],
    },
  ]
}
