import type { Id, Rank } from './ids.ts'

/** The edits that give records of a table their new ranks. */
export const rankEdits = <const T extends string>(
  table: T,
  ranks: ReadonlyMap<Id<T>, Rank>,
): readonly RankEdit<T>[] =>
  [...ranks].map(([id, rank]) => ({ kind: `${table}.edit`, id, fields: { rank } }))

type RankEdit<T extends string> = {
  kind: `${T}.edit`
  id: Id<T>
  fields: { rank: Rank }
}
