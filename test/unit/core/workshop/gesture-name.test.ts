import { describe, expect, it } from 'vitest'
import acts from '../../../../assets/texts/acts.json' with { type: 'json' }
import { languages } from '../../../../electron/core/text/language.ts'
import { applyChanges, type Change } from '../../../../electron/core/workshop/change.ts'
import type { Edit } from '../../../../electron/core/workshop/edit.ts'
import { gestureActs, gestureNameSchema } from '../../../../electron/core/workshop/gesture-act.ts'
import { nameOfGesture } from '../../../../electron/core/workshop/gesture-name.ts'
import { tablesFrom, type WorkshopTables } from '../../../../electron/core/workshop/tables.ts'
import { gestureWords, turnWords } from '../../../../renderer/console/gesture-words.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { decideEdits } from '../../../helpers/sent-edits.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const start = tablesFrom(classRecords)
const nine = Date.parse('2026-11-23T09:00+07:00')

/** The tables after the edits, and all that they changed. */
function play(tables: WorkshopTables, ...edits: readonly Edit[]) {
  const changes: Change[] = []
  for (const [at, edit] of edits.entries()) {
    const decision = decideEdits(tables, edit, { now: nine + at * 60_000, changesOf: () => [] })
    if (decision.kind === 'refused') throw new Error(`${edit.kind}: ${decision.reason}`)
    changes.push(...decision.changes)
    tables = applyChanges(tables, decision.changes)
  }
  return { tables, changes }
}

/** “Undo …” of the edits as one gesture, after others. */
function undoOf(edits: readonly Edit[], before: readonly Edit[] = []) {
  const { tables, changes } = play(play(start, ...before).tables, ...edits)
  const name = nameOfGesture(changes, tables)
  expect(gestureNameSchema.safeParse(name).error).toBeUndefined()
  return turnWords('undo', name, 'en')
}

const run = (index: number): Edit => ({
  kind: 'run.start',
  slotId: idOf(3, index),
  runId: idOf(12, index),
})
const person = (index: number, name: string): Edit => ({
  kind: 'person.add',
  record: {
    ...{ id: idOf(5, index), rank: `a${index}`, name, latinName: '', honorific: '' },
    ...{ organisationId: null, role: '', language: null, attendsAs: 'participant' },
    ...{ phone: '', email: '', sex: '', supervisorContact: '' },
  },
})
const group = (index: number): Edit => ({
  kind: 'group.add',
  record: { id: idOf(6, index), rank: `a${index}`, number: index + 1, name: `Group ${index + 1}` },
})
const member = (at: number, personAt: number, groupAt: number): Edit => ({
  kind: 'membership.add',
  record: {
    ...{ id: idOf(7, at), personId: idOf(5, personAt), groupId: idOf(6, groupAt) },
    ...{ sinceMs: nine, untilMs: null },
  },
})
const [firstNote] = classRecords.note
const note = (index: number, text: string) => ({
  ...firstNote,
  id: idOf(10, index),
  rank: `b${index}`,
  text,
})
const edited = (fields: object): readonly Edit[] =>
  [0, 1].map((at) => ({ kind: 'note.edit', id: idOf(10, at), fields }))
const added = (...notes: readonly ReturnType<typeof note>[]): readonly Edit[] =>
  notes.map((record) => ({ kind: 'note.add', record }))

describe('nameOfGesture', () => {
  it.each<[string, readonly Edit[], (readonly Edit[])?]>([
    ['Undo Start', [run(0)]],
    ['Undo Next', [run(1)], [run(0)]],
    ['Undo Previous', [run(0)], [run(1)]],
    ['Undo Pause', [{ kind: 'run.pause' }], [run(0)]],
    ['Undo Resume', [{ kind: 'run.resume' }], [run(0), { kind: 'run.pause' }]],
    ['Undo +5 min', [{ kind: 'run.extend', byMs: 300_000 }], [run(0)]],
    ['Undo −1 min', [{ kind: 'run.extend', byMs: -60_000 }], [run(0)]],
    ['Undo End of the day', [{ kind: 'run.finish' }], [run(1)]],
    ['Undo Previous', [{ kind: 'run.reopen', runId: idOf(12, 0) }], [run(0), run(1)]],
  ])('names the run: %s', (words, edits, before) => {
    expect(undoOf(edits, before)).toBe(words)
  })

  it.each<[string, readonly Edit[]]>([
    ['Undo 08:00 → 07:30', [{ kind: 'day.edit', id: idOf(1, 0), fields: { startMinute: 450 } }]],
    ['Undo 30 → 25 min', [{ kind: 'slot.edit', id: idOf(3, 0), fields: { durationMin: 25 } }]],
    ['Undo removal of “Title”', [{ kind: 'slot.remove', id: idOf(3, 0) }]],
    ['Undo move of “Title”', [{ kind: 'slot.edit', id: idOf(3, 0), fields: { rank: 'a9' } }]],
    ['Undo 24 → 26 people', [{ kind: 'workshop.edit', id: idOf(0, 0), fields: { headCount: 26 } }]],
    [
      'Undo About the workshop',
      [{ kind: 'workshop.edit', id: idOf(0, 0), fields: { place: 'Hue' } }],
    ],
    [
      'Undo change of audience',
      [
        { kind: 'workshop.edit', id: idOf(0, 0), fields: { audience: 'senior' } },
        { kind: 'slot.edit', id: idOf(3, 0), fields: { durationMin: 25 } },
        { kind: 'slot.edit', id: idOf(3, 1), fields: { durationMin: 35 } },
      ],
    ],
  ])('names the agenda: %s', (words, edits) => {
    expect(undoOf(edits)).toBe(words)
  })

  it('names a roster by its people, though groups and memberships come along and last', () => {
    const roster = [
      person(1, 'Dara'),
      person(2, 'Lina'),
      group(1),
      member(1, 1, 1),
      member(2, 2, 1),
    ]
    expect(undoOf(roster)).toBe('Undo 2 new people')
    expect(undoOf([person(1, 'Dara'), member(1, 1, 0)])).toBe('Undo new: Dara')
    const made = [group(1), group(2), member(1, 1, 1), member(2, 2, 2)]
    expect(undoOf(made, [person(1, 'Dara'), person(2, 'Lina')])).toBe('Undo 2 new groups')
  })

  it('names what was done with people and groups', () => {
    const there = [person(1, 'Dara'), person(2, 'Lina')]
    expect(undoOf([member(1, 1, 0)], there)).toBe('Undo move to Mekong')
    expect(undoOf([{ kind: 'person.remove', id: idOf(5, 1) }], there)).toBe('Undo removal of Dara')
    const named: Edit = { kind: 'group.edit', id: idOf(6, 0), fields: { name: 'Lotus' } }
    expect(undoOf([named])).toBe('Undo Mekong → Lotus')
  })

  it.each<[string, readonly Edit[]]>([
    ['Undo move to Title', edited({ columnKey: 'purchase' })],
    ['Undo move of 2 notes', edited({ x: 100 })],
    ['Undo colour of 2 notes', edited({ colour: 'sky' })],
    ['Undo severity of 2 notes', edited({ severity: 3 })],
    ['Undo typing', [{ kind: 'note.edit', id: idOf(10, 0), fields: { text: 'More' } }]],
    ['Undo new note', [{ kind: 'note.add', record: note(8, 'One') }]],
    [
      'Undo new note',
      [
        { kind: 'note.add', record: note(8, '') },
        { kind: 'note.edit', id: idOf(10, 8), fields: { text: 'typed at once' } },
      ],
    ],
    [
      'Undo deletion of 2 notes',
      [0, 1].map((at): Edit => ({ kind: 'note.remove', id: idOf(10, at) })),
    ],
    ['Undo paste of 2 notes', added(note(8, 'One'), note(9, 'Two'))],
    ['Undo copy of 2 notes', added(note(8, 'Note 0'), note(9, 'Note 1'))],
  ])('names the work on a board: %s', (words, edits) => {
    expect(undoOf(edits)).toBe(words)
  })
})

describe('gestureWords', () => {
  it('has words for every act in every language', () => {
    expect(Object.keys(acts)).toEqual(expect.arrayContaining([...gestureActs]))
    for (const act of gestureActs) {
      for (const language of languages)
        expect(gestureWords({ act, parts: {} }, language)).not.toBe('')
    }
  })

  it('writes figures as the language does', () => {
    const name = { act: 'extend', parts: { signed: { figures: '+5' } } } as const
    expect(turnWords('undo', name, 'km')).toContain('+៥')
  })
})
