import { ranksAfter } from '../base/ranks.ts'
import type { Id, Rank } from '../base/ids.ts'
import { rankEdits } from '../base/rank-edits.ts'
import type { BoardEdit, Note } from './tables.ts'

/** Ranks for new notes on top of a board's, and the edits that make room for them: seldom any. */
export type OnTop = { readonly ranks: readonly Rank[]; readonly edits: readonly BoardEdit[] }

/** Ranks for `count` new notes on top of all of the board, in order. */
export function onTop(all: Iterable<Note>, count: number): OnTop {
  const { ranks, moved } = ranksAfter(all, count)
  return { ranks, edits: rankEdits('note', moved) }
}

/** One note with the fields that change. */
type Change = {
  readonly id: Id<'note'>
  readonly fields: Partial<Omit<Note, 'id' | 'boardId' | 'rank'>>
}

/** The edits that change notes and bring them, in this order, to the top of their board. */
export function broughtToTop(
  all: readonly Note[],
  changes: readonly Change[],
): readonly BoardEdit[] {
  if (changes.length === 0) return []
  const changing = new Set(changes.map(({ id }) => id))
  const { ranks, moved } = ranksAfter(all, changes.length)
  const edits = changes.map(({ id, fields }, index) => ({
    kind: 'note.edit' as const,
    id,
    fields: { ...fields, rank: ranks[index] ?? '' },
  }))
  const others = new Map([...moved].filter(([id]) => !changing.has(id)))
  return [...rankEdits('note', others), ...edits]
}
