import { z } from 'zod'
import type { BoardOwner } from '../../../electron/core/board/find-board.ts'
import { idSchema, type Id } from '../../../electron/core/base/ids.ts'

const keptSchema = z.strictObject({
  workshopId: idSchema,
  templateId: idSchema,
  groupId: idSchema.nullable(),
})
const keptName = 'sala-board'

/** The board that this window had open in this workshop when it was loaded last. */
export function keptBoard(workshopId: Id, page: Window = window): BoardOwner | null {
  try {
    const kept = keptSchema.parse(JSON.parse(page.sessionStorage.getItem(keptName) ?? 'null'))
    const { workshopId: of, ...owner } = kept
    return of === workshopId ? owner : null
  } catch {
    return null
  }
}

/** Remembers for this window, and for it alone, which board is open. */
export function keepBoard(workshopId: Id, owner: BoardOwner | null, page: Window = window): void {
  if (owner === null) return page.sessionStorage.removeItem(keptName)
  const { templateId, groupId } = owner
  page.sessionStorage.setItem(keptName, JSON.stringify({ workshopId, templateId, groupId }))
}
