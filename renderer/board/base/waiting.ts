import { z } from 'zod'
import type { CellPlace } from '../../../electron/core/board/cell-place.ts'
import { copySchema, type NoteCopy } from '../../../electron/core/board/note-copy.ts'
import { idSchema, type Id } from '../../../electron/core/base/ids.ts'

/** Pasted notes that wait for a place, and how the last of them fared. */
export type Waiting = {
  readonly copies: readonly NoteCopy[]
  /** The cell where the last ones were put, or were to be. */
  readonly at: CellPlace
  /** How many of how many were put there. */
  readonly landed: number
  readonly of: number
  /** The bar that tells of them is open. */
  readonly isOpen: boolean
}

const waitingSchema = z.strictObject({
  copies: z.array(copySchema).min(1),
  at: z.strictObject({ columnKey: z.string(), rowKey: z.string() }),
  landed: z.int().min(0),
  of: z.int().min(0),
  isOpen: z.boolean(),
})
const keptSchema = z.record(idSchema, waitingSchema)

/** Kept with the window: other boards may be open meanwhile, and the page may be loaded anew. */
const keptKey = 'sala-board-waiting'

function allKept(): Readonly<Record<Id, Waiting>> {
  try {
    return keptSchema.parse(JSON.parse(sessionStorage.getItem(keptKey) ?? '{}'))
  } catch {
    return {}
  }
}

/** What waits for a place on this board; null for nothing. */
export const keptWaiting = (boardId: Id): Waiting | null => allKept()[boardId] ?? null

/** Keeps what waits; a window that keeps nothing shows it for as long as the board is open. */
export function keepWaiting(boardId: Id, waiting: Waiting | null): void {
  const { [boardId]: _before, ...others } = allKept()
  const kept = waiting === null ? others : { ...others, [boardId]: waiting }
  try {
    sessionStorage.setItem(keptKey, JSON.stringify(kept))
  } catch {
    // Too much to keep, or nothing may be kept here.
  }
}
