import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editKinds, type Edit } from '../../../../electron/core/workshop/edit.ts'
import { integrityIssues } from '../../../../electron/core/workshop/integrity.ts'
import { sameTables } from '../../../../electron/core/workshop/replay.ts'
import {
  recordsOf,
  tablesFrom,
  type WorkshopRecords,
  type WorkshopTables,
} from '../../../../electron/core/workshop/tables.ts'
import {
  fromWorkshopFile,
  toWorkshopFile,
} from '../../../../electron/core/workshop/workshop-file.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { playTurning, turningStep } from '../../../helpers/turning-class.ts'
import { decideEdits } from '../../../helpers/sent-edits.ts'
import { idOf, workshopArbitrary } from '../../../helpers/workshop-arbitrary.ts'

const steps = fc.array(turningStep, { minLength: 1, maxLength: 60, size: 'max' })

function comesBackFromItsFile(tables: WorkshopTables): void {
  const read = fromWorkshopFile(JSON.parse(JSON.stringify(toWorkshopFile(recordsOf(tables)))))
  if (read.kind === 'rejected') throw new Error(JSON.stringify(read.issues[0]))
  expect(sameTables(tablesFrom(read.records), tables)).toBe(true)
}

function refusalOf(records: Partial<WorkshopRecords>, edit: Edit) {
  const decision = decideEdits(tablesFrom(records), edit, { now: 0, changesOf: () => [] })
  return decision.kind === 'refused' ? decision.reason : null
}

describe('decide', () => {
  it('leads a sound class to sound classes only, whatever two people do, undo and redo', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constant(classRecords), workshopArbitrary),
        steps,
        (records, list) => {
          for (const { tables } of playTurning(clean(records), list)) {
            expect(integrityIssues(tables)).toEqual([])
            comesBackFromItsFile(tables)
          }
        },
      ),
      { numRuns: 100 },
    )
  }, 120_000)

  it('was asked for every kind of edit there is, and accepted each', () => {
    const accepted = new Set<string>()
    for (const list of fc.sample(fc.array(turningStep, { minLength: 60, maxLength: 60 }), {
      seed: 7,
      numRuns: 300,
    })) {
      for (const { edits } of playTurning(clean(classRecords), list)) {
        for (const { kind } of edits) accepted.add(kind)
      }
    }
    expect([...accepted].sort()).toEqual([...editKinds].sort())
  }, 60_000)
})

/** Texts as decide leaves them: a generated workshop has some that no import would. */
function clean(records: WorkshopRecords): WorkshopTables {
  const read = fromWorkshopFile(toWorkshopFile(records))
  if (read.kind === 'rejected') throw new Error('the generated workshop is not sound')
  return tablesFrom(read.records)
}

describe('the shape of a board that holds something', () => {
  const [template] = classRecords.template
  const [, purchase] = template.board.columns
  const [pain, emotion] = template.board.rows
  const other = { ...template, id: idOf(8, 1), board: { ...template.board, columns: [purchase] } }
  const shaped = (board: object) =>
    ({
      kind: 'template.edit',
      id: template.id,
      fields: { board: { ...template.board, ...board } },
    }) as Edit

  it.each([
    ['loses the column of a note', { columns: [purchase] }],
    ['loses the row of the notes', { rows: [emotion] }],
    ['has no severity any more', { rows: [{ ...pain, severity: false }, emotion] }],
    ['loses the row of a point', { rows: [pain] }],
    [
      'has a scale below a point',
      { rows: [pain, { ...emotion, scale: { min: -2, max: 0, step: 1 } }] },
    ],
  ])('stays when it %s', (_, board) => {
    expect(refusalOf(classRecords, shaped(board))).toBe('in-use')
  })

  it('may change where nothing lies', () => {
    expect(refusalOf(classRecords, shaped({ columns: [template.board.columns[0]] }))).toBeNull()
  })

  it('stays when the board goes over to a template without its cells', () => {
    const records = { ...classRecords, template: [template, other] }
    const edit = { kind: 'board.edit', id: idOf(9, 0), fields: { templateId: other.id } } as const
    expect(refusalOf(records, edit)).toBe('in-use')
    expect(refusalOf({ ...records, note: [], curve_point: [] }, edit)).toBeNull()
  })
})

describe('a workshop that holds as much as its file may', () => {
  const groups = Array.from({ length: 99 }, (_, index) => ({
    ...classRecords.group[0],
    id: idOf(6, index),
    number: index + 1,
  }))
  const added = { ...classRecords.group[0], id: idOf(6, 200) }
  const records = { ...classRecords, group: groups }

  it('takes no record more', () => {
    expect(refusalOf(records, { kind: 'group.add', record: added })).toBe('too-many')
    expect(refusalOf(classRecords, { kind: 'group.add', record: added })).toBeNull()
  })

  it('takes none more by undo: another took its place', () => {
    const [removed] = groups.slice(-1)
    if (removed === undefined) throw new Error('there are groups')
    const tables = tablesFrom({ ...records, group: [...groups.slice(0, -1), added] })
    const edit = { kind: 'undo', gesture: idOf(1, 1) } as const
    const taken = [{ table: 'group', id: removed.id, before: removed, after: null }] as const
    expect(decideEdits(tables, edit, { now: 0, changesOf: () => taken })).toEqual({
      kind: 'refused',
      reason: 'too-many',
    })
  })
})
