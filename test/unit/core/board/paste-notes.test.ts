import { describe, expect, it } from 'vitest'
import { copiesFromRows, landCopies } from '../../../../electron/core/board/paste-notes.ts'
import { copiesOf, readCopies } from '../../../../electron/core/board/note-copy.ts'
import type { Note } from '../../../../electron/core/board/tables.ts'
import { noteOf, openMap } from '../../../helpers/board-state.ts'

const stateOf = (notes: readonly Note[] = []) => openMap(notes).board.store.getState()
const usage = { columnKey: 'usage', rowKey: 'pains' }
const newIds = () => {
  let count = 0
  return () => `id ${(count += 1)}`
}

describe('readCopies', () => {
  it('reads what was copied, without ids and board', () => {
    const [copy] = readCopies(copiesOf([noteOf(1, { severity: 2 })]))
    expect(copy).toMatchObject({ ...usage, text: 'note 1', severity: 2 })
    expect(Object.keys(copy ?? {})).not.toContain('boardId')
  })

  it('takes nothing that is no note', () => {
    expect(readCopies('')).toEqual([])
    expect(readCopies('[{"text":"x"}]')).toEqual([])
    expect(readCopies(copiesOf([noteOf(1, { colour: 'blue' as never })]))).toEqual([])
  })
})

describe('landCopies', () => {
  const landed = (...args: Parameters<typeof landCopies>) => landCopies(...args).notes

  it('puts lines into the cell at hand, in its colour, each in a place', () => {
    const state = stateOf([noteOf(1)])
    const copies = copiesFromRows(state, [['a'], ['b']], usage)
    const { notes, makesRoom } = landCopies(state, copies, usage, newIds())
    expect(notes.map(({ text, colour }) => [text, colour])).toEqual([
      ['a', 'coral'],
      ['b', 'coral'],
    ])
    const places = [...notes, { x: 4, y: 4 }].map(({ x, y }) => `${x} ${y}`)
    expect(new Set(places).size).toBe(3)
    expect(makesRoom).toEqual([])
  })

  it('keeps what does not fit, in its order', () => {
    const state = stateOf([noteOf(1)])
    const rows = Array.from({ length: 60 }, (_, n) => [`idea ${n}`])
    const { notes, left } = landCopies(state, copiesFromRows(state, rows, usage), usage, newIds())
    const most = state.geometry.rows.find(({ row }) => row.key === 'pains')?.row.maxNotes
    expect(notes).toHaveLength((most ?? 61) - 1)
    expect([...notes, ...left].map(({ text }) => text)).toEqual(rows.map(([text]) => text))
  })

  it('leaves notes of several cells in theirs, a little beside', () => {
    const state = stateOf()
    const copied = [noteOf(1), noteOf(2, { columnKey: 'support' })]
    const notes = landed(state, readCopies(copiesOf(copied)), usage, newIds())
    expect(notes.map(({ columnKey, x, y }) => [columnKey, x, y])).toEqual([
      ['usage', 18, 18],
      ['support', 18, 18],
    ])
  })

  it('takes the severity off where the row has none', () => {
    const goals = { columnKey: 'usage', rowKey: 'goals' }
    const copies = readCopies(copiesOf([noteOf(1, { severity: 3 })]))
    expect(landed(stateOf(), copies, goals, newIds())[0]?.severity).toBeNull()
    expect(landed(stateOf(), copies, usage, newIds())[0]?.severity).toBe(3)
  })

  it('puts nothing into the row of the curve, and keeps it all', () => {
    const emotion = { columnKey: 'usage', rowKey: 'emotion' }
    const copies = readCopies(copiesOf([noteOf(1)]))
    expect(landCopies(stateOf(), copies, emotion, newIds())).toMatchObject({
      ...{ notes: [], left: copies },
    })
  })
})
