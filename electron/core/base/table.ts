import type { z } from 'zod'
import type { Id } from './ids.ts'

/** The schema of a record: every record has an id. */
export type RecordSchema = z.ZodObject<{ id: z.ZodType<string, string> } & z.ZodRawShape>

/** A record of which only the id is known. */
export type AnyRecord = { readonly id: Id; readonly [field: string]: unknown }

/** The table whose ids these are. */
export type TableOf<I> = NonNullable<I> extends { readonly __of?: infer Of } ? Of & string : never

/** What people do with the records of a table one by one; what is made by other edits alone has none. */
export type OwnEdit = 'add' | 'edit' | 'remove'

/** What a rule asks of a table: a table, or one with changes laid over it. */
export type TableView<R> = Pick<ReadonlyMap<string, R>, 'get' | 'has' | 'size'> & {
  values(): Iterable<R>
}

/** Where a record breaks a rule of its table. */
export type Fault = {
  readonly problem: 'wrong-cell' | 'off-scale' | 'double-point' | 'two-runs' | 'wrong-id'
  readonly detail: string
}

/** The rules that a table adds to its schema and its references, for one state of the workshop. */
export type TableRules<R> = {
  record?(record: R): readonly Fault[]
  table?(): readonly Fault[]
}

/** All that is known of a table, beside the columns that its migration makes. */
export type TableDeclaration<R, View> = {
  /** The name of its list in a workshop file; null for the one record that stands there as an object. */
  readonly list: string | null
  /** Most records that one workshop holds, in memory and in its file. */
  readonly max: number
  /** Where undo looks for its changes; on a board, which field names it. */
  readonly scope: 'agenda' | 'people' | { readonly board: keyof R & string }
  readonly edits: readonly OwnEdit[]
  /** Which field names a record of which other table: the one whose ids its schema holds. */
  readonly references: { readonly [F in keyof R]?: TableOf<R[F]> }
  /** Of those, the ones with whose record it goes away; while another names a record, that stays. */
  readonly removedWith: readonly (keyof R & string)[]
  /** Fields whose texts may hold several lines; a text of any other is one line. */
  readonly severalLines?: readonly (keyof R & string)[]
  /** Which field names the person whose words or doings the records are: they go with that person, and no other record repeats them. */
  readonly personal?: keyof R & string
  /** Fields that only a facilitator sees: never on the stage, in a label, a log or a file's name. */
  readonly private?: readonly (keyof R & string)[]
  /** Fields that undo takes back together: none of them says anything without the others. */
  readonly coupled?: readonly (keyof R & string)[]
  /** Fields that the room writes by itself: no work of anybody is lost with them. */
  readonly byTheRoom?: readonly (keyof R & string)[]
  /** Fields that rules of other tables look at: when one changes, all that names the record is asked again. */
  readonly watched?: readonly (keyof R & string)[]
  holds?(view: View): TableRules<R>
}

/** Declares a table: its schema, and what every layer needs to know of it. */
export function table<
  S extends RecordSchema,
  View,
  const D extends TableDeclaration<z.infer<S>, View>,
>(schema: S, declaration: D & TableDeclaration<z.infer<S>, View>): D & { readonly schema: S } {
  return { ...declaration, schema }
}

type Declarations = Readonly<
  Record<string, { readonly schema: RecordSchema; readonly edits: readonly OwnEdit[] }>
>
type RecordIn<D extends Declarations, T extends keyof D> = z.infer<D[T]['schema']>

/** Tables in memory, each by id. */
export type TablesOf<D extends Declarations> = {
  readonly [T in keyof D & string]: ReadonlyMap<Id<T>, RecordIn<D, T>>
}

/** An edit that adds, changes or removes one record; which there are is declared with each table. */
export type RecordEditOf<D extends Declarations> = {
  [T in keyof D & string]: EditsOf<T, RecordIn<D, T>, D[T]['edits'][number]>
}[keyof D & string]

type EditsOf<T extends string, R, Name> = Name extends OwnEdit ? EditOf<T, R>[Name] : never
type EditOf<T extends string, R> = {
  add: { kind: `${T}.add`; record: R }
  /** Only the fields that change travel, so two people can edit two fields of one record. */
  edit: { kind: `${T}.edit`; id: Id<T>; fields: Partial<Omit<R, 'id'>> }
  remove: { kind: `${T}.remove`; id: Id<T> }
}
