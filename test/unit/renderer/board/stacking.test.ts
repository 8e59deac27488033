import { sortedRecords } from '../../../../electron/core/base/sorted-records.ts'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '../../../../electron/core/workshop/change.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { journeyTemplate } from '../../../fixtures/paper/journey.ts'
import { mapContent, noteOf, openMap } from '../../../helpers/board-state.ts'
import { decideEdits } from '../../../helpers/sent-edits.ts'

const usage = { columnKey: 'usage', rowKey: 'pains' }
const strange = ['n1', 'n1', 'zzzz', 'z'.repeat(64), '1']
const notes = strange.map((rank, index) => noteOf(index, { rank }))
const [under] = notes

/** The ids of the board's notes from the bottom to the top, once it has what was sent. */
function stackAfter({ sent }: ReturnType<typeof openMap>): readonly string[] {
  const { board } = mapContent()
  const template = { id: board.templateId, key: 'journey-map', board: journeyTemplate }
  let tables = tablesFrom({ template: [template], board: [board], note: notes })
  for (const edit of sent.flatMap(({ edits }) => edits)) {
    const decision = decideEdits(tables, edit, { now: 0, changesOf: () => [] })
    if (decision.kind === 'refused') throw new Error(decision.reason)
    tables = applyChanges(tables, decision.changes)
  }
  return sortedRecords(tables.note).map(({ id }) => id)
}

describe('a board whose notes have ranks of another making', () => {
  const id = under?.id ?? ''
  const others = ['1', 'n1', 'zzzz', 'z'.repeat(64)].map(
    (rank) => notes.findLast((note) => note.rank === rank)?.id ?? '',
  )

  it('brings a note to the front, by itself, by a drag and by its cell', () => {
    const ways: ((map: ReturnType<typeof openMap>) => unknown)[] = [
      ({ board }) => board.acts.toFront([id]),
      ({ board }) => board.acts.moveBy([id], { x: 5, y: 5 }),
      ({ board }) => board.acts.moveToCell([id], usage),
    ]
    for (const way of ways) {
      const map = openMap(notes)
      way(map)
      expect(stackAfter(map)).toEqual([...others, id])
    }
  })

  it('puts a copy, a new note and a pasted one on top', () => {
    const map = openMap(notes)
    map.board.acts.duplicate([id])
    expect(stackAfter(map)).toHaveLength(notes.length + 1)
    expect(stackAfter(map).slice(0, -1).at(-1)).toBe(others.at(-1))

    const typed = openMap(notes)
    const added = typed.board.acts.addToCell(usage) ?? ''
    expect([...typed.board.store.getState().placed.keys()].at(-1)).toBe(added)
    typed.board.acts.type(added, 'Waits', 'visit')
    expect(stackAfter(typed).at(-1)).toBe(added)
  })
})
