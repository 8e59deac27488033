import { sameValue } from '../base/same-value.ts'
import type { Change } from './change.ts'
import type { GestureAct, GestureName, NamePart } from './gesture-act.ts'
import type { RecordOf, TableName } from './tables.ts'

/** A net change of one table, with its records as they are. */
export type ChangeOf<T extends TableName> = {
  readonly before: RecordOf<T> | null
  readonly after: RecordOf<T> | null
}

/** The net changes of a table, by what became of the records. */
export function sorted<T extends TableName>(net: readonly Change[], table: T) {
  const all = net.filter((change) => change.table === table) as unknown as readonly ChangeOf<T>[]
  const added = all.flatMap(({ before, after }) => (before === null && after ? [after] : []))
  const removed = all.flatMap(({ before, after }) => (after === null && before ? [before] : []))
  const edited = all.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []))
  return { added, removed, edited }
}

/** A pair of records that differ in some fields. */
export type Edited<R> = { readonly before: R; readonly after: R }

/** Whether one of these fields differs in one of the pairs. */
export const differs = <R extends object>(pairs: readonly Edited<R>[], ...names: (keyof R)[]) =>
  pairs.some(({ before, after }) => names.some((name) => !sameValue(before[name], after[name])))

/** A name without, or with, what stands in its places. */
export const named = (
  act: GestureAct,
  parts: Readonly<Record<string, NamePart>> = {},
): GestureName => ({ act, parts: { ...parts } })

/** The singular with its title for one, the plural with its count for more. */
export const oneOrMany = (
  [one, many]: readonly [one: GestureAct, many: GestureAct],
  parts: readonly NamePart[],
): GestureName =>
  parts.length === 1 && parts[0] !== undefined
    ? named(one, { what: parts[0] })
    : named(many, { count: parts.length })
