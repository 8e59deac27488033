import { describe, expect, it } from 'vitest'
import {
  copiesFromLines,
  copiesOf,
  linesOf,
  pastedNotes,
  readCopies,
} from '../../../../renderer/board/clipboard-notes.ts'
import type { Note } from '../../../../electron/core/workshop/records.ts'
import { noteOf, openMap } from '../../../helpers/board-state.ts'

const stateOf = (notes: readonly Note[] = []) => openMap(notes).board.store.getState()
const usage = { columnKey: 'usage', rowKey: 'pains' }
const newIds = () => {
  let count = 0
  return () => `id ${(count += 1)}`
}

describe('linesOf', () => {
  it('takes each line without its bullet, and no empty ones', () => {
    expect(linesOf('• one\r\n\n  - two \n-5 % off\n\tthree\tfour')).toEqual([
      'one',
      'two',
      '-5 % off',
      'three four',
    ])
  })

  it('composes letters and keeps a line within what a note takes', () => {
    expect(linesOf('e\u0301')).toEqual(['\u00e9'])
    expect([...(linesOf('ក'.repeat(900))[0] ?? '')]).toHaveLength(500)
  })
})

describe('readCopies', () => {
  it('reads what was copied, without ids and board', () => {
    const [copy] = readCopies(copiesOf([noteOf(1, { severity: 2 })]))
    expect(copy).toMatchObject({ ...usage, text: 'note 1', severity: 2 })
    expect(Object.keys(copy ?? {})).not.toContain('boardId')
  })

  it('takes nothing that is no note', () => {
    expect(readCopies('')).toEqual([])
    expect(readCopies('[{"text":"x"}]')).toEqual([])
    expect(readCopies(copiesOf([noteOf(1, { text: 'x'.repeat(501) })]))).toEqual([])
  })
})

describe('pastedNotes', () => {
  it('puts lines into the cell at hand, in its colour, each in a free place', () => {
    const state = stateOf([noteOf(1)])
    const notes = pastedNotes(state, copiesFromLines(state, ['a', 'b'], usage), usage, newIds())
    expect(notes.map(({ text, colour }) => [text, colour])).toEqual([
      ['a', 'coral'],
      ['b', 'coral'],
    ])
    expect(new Set(notes.map(({ x, y }) => `${x} ${y}`)).size).toBe(2)
    expect(notes.every(({ x, y }) => x !== 4 || y !== 4)).toBe(true)
  })

  it('leaves notes of several cells in theirs, a little beside', () => {
    const state = stateOf()
    const copied = [noteOf(1), noteOf(2, { columnKey: 'support' })]
    const notes = pastedNotes(state, readCopies(copiesOf(copied)), usage, newIds())
    expect(notes.map(({ columnKey, x, y }) => [columnKey, x, y])).toEqual([
      ['usage', 18, 18],
      ['support', 18, 18],
    ])
  })

  it('takes the severity off where the row has none', () => {
    const goals = { columnKey: 'usage', rowKey: 'goals' }
    const copies = readCopies(copiesOf([noteOf(1, { severity: 3 })]))
    expect(pastedNotes(stateOf(), copies, goals, newIds())[0]?.severity).toBeNull()
    expect(pastedNotes(stateOf(), copies, usage, newIds())[0]?.severity).toBe(3)
  })

  it('puts nothing into the row of the curve', () => {
    const emotion = { columnKey: 'usage', rowKey: 'emotion' }
    const copies = readCopies(copiesOf([noteOf(1)]))
    expect(pastedNotes(stateOf(), copies, emotion, newIds())).toEqual([])
  })
})
