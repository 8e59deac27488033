import type { Id } from '../../../electron/core/base/ids.ts'

/** Of the slots now selected the one to look at: one just added, else the one looked at before. */
export function latestOf(
  now: ReadonlySet<Id>,
  before: ReadonlySet<Id>,
  lookedAtId: Id | null,
): Id | null {
  const ids = [...now]
  const added = ids.findLast((id) => !before.has(id))
  if (added !== undefined) return added
  return lookedAtId !== null && now.has(lookedAtId) ? lookedAtId : (ids.at(-1) ?? null)
}
