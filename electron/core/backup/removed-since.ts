import { z } from 'zod'
import type { LogLine } from '../workshop/log-entry.ts'

/** What people look for a backup for, once it is gone; the dearest first. */
const dear = ['person', 'group', 'day', 'slot', 'board', 'note'] as const
/** So few notes are taken off in the course of any work. */
const fewNotes = 3

export const removedSchema = z.strictObject({
  what: z.enum(dear),
  count: z.int().min(1),
})
export type Removed = z.infer<typeof removedSchema>

/** The dearest that was removed in these lines of a log and not put back in them; null where nothing was. */
export function removedIn(lines: Iterable<Pick<LogLine, 'changes'>>): Removed | null {
  const gone = new Map<string, Set<string>>()
  for (const { changes } of lines) {
    for (const { table, id, before, after } of changes) {
      const ids = gone.get(table) ?? new Set()
      if (before !== null && after === null) ids.add(id)
      else if (before === null) ids.delete(id)
      gone.set(table, ids)
    }
  }
  for (const what of dear) {
    const count = gone.get(what)?.size ?? 0
    if (count >= (what === 'note' ? fewNotes : 1)) return { what, count }
  }
  return null
}
