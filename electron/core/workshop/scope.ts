import { z } from 'zod'
import type { Change } from './change.ts'
import type { Id } from '../base/ids.ts'
import { declared } from './tables.ts'

/** Where a hand was, and where undo looks: the run and agenda, the people, or one board. */
export type Scope = 'agenda' | 'people' | `board:${Id}`

export const scopeSchema: z.ZodType<Scope> = z.union([
  z.enum(['agenda', 'people']),
  z.templateLiteral(['board:', z.uuid()]),
])

/** The scope that a change belongs to. */
export function scopeOfChange({ table, before, after }: Change): Scope {
  const { scope } = declared[table]
  return typeof scope === 'string' ? scope : boardScope(String((after ?? before)?.[scope.board]))
}

/** The scope of what is done on a board. */
export const boardScope = (boardId: Id<'board'>): Scope => `board:${boardId}`
