import type { Box } from '../../../electron/core/board/geometry.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { BoardState, BoardStore } from '../base/board-store.ts'
import { areaAround, notesIn, stillServes } from './culling.ts'
import { stackOrder } from './stack-order.ts'

/** A note that is drawn, and its height in the stack. */
export type ShownNote = { readonly id: Id<'note'>; readonly height: number }

/** Which notes are drawn: those in view and around it. */
export type ShownNotes = {
  readonly notes: () => readonly ShownNote[]
  readonly subscribe: (listener: () => void) => () => void
  /** Told of the part of the board in view whenever it has moved. */
  readonly look: (part: Box) => void
  /** Notes in hand are drawn wherever they are. */
  readonly hold: (ids: readonly Id<'note'>[]) => void
  /** Follows the board until the function that it returns is called. */
  readonly follow: () => () => void
}

/** The notes drawn of a board that shows `part` of itself. */
export function createShownNotes(store: BoardStore, part: Box): ShownNotes {
  const listeners = new Set<() => void>()
  let area = areaAround(part)
  let held: readonly Id<'note'>[] = []
  let heights: ReadonlyMap<Id<'note'>, number> = new Map()
  let shown: readonly ShownNote[] = chosen()

  function chosen(): readonly ShownNote[] {
    const state = store.getState()
    heights = stackOrder(state.placed.keys(), heights)
    const ids = notesIn(area, state.placed, new Set([...held, ...keptBy(state)]))
    return [...ids].sort().map((id) => ({ id, height: heights.get(id) ?? 0 }))
  }
  function choose() {
    const next = chosen()
    if (sameNotes(next, shown)) return
    shown = next
    for (const listener of listeners) listener()
  }

  return {
    notes: () => shown,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    look(next) {
      if (stillServes(area, next)) return
      area = areaAround(next)
      choose()
    },
    hold(ids) {
      held = ids
      choose()
    },
    follow() {
      choose()
      return store.subscribe((state, before) => {
        const same =
          state.placed === before.placed &&
          state.at === before.at &&
          state.editingId === before.editingId
        if (!same) choose()
      })
    },
  }
}

/** The keyboard must not lose the note it is on. */
const keptBy = ({ at, editingId }: BoardState): readonly Id<'note'>[] => [
  ...(at.kind === 'note' ? [at.id] : []),
  ...(editingId === null ? [] : [editingId]),
]

const sameNotes = (a: readonly ShownNote[], b: readonly ShownNote[]) =>
  a.length === b.length &&
  a.every(({ id, height }, i) => id === b[i]?.id && height === b[i]?.height)
