import { recordSchemas, tableNames } from '../../core/workshop/tables.ts'

/** How a cell holds the value of a field. */
export type ColumnKind = 'plain' | 'boolean' | 'json'

/** The fields whose cells do not hold them as they are, by table. */
export type ColumnKinds = Readonly<Record<string, Readonly<Record<string, ColumnKind>>>>

const firstKinds: ColumnKinds = {
  module: { title: 'json' },
  slot: { title: 'json', script: 'json', autoAdvance: 'boolean' },
  anchor: { title: 'json' },
  template: { board: 'json' },
}

const fifthKinds: ColumnKinds = { ...firstKinds, attendance: { here: 'boolean' } }

const sixthKinds: ColumnKinds = {
  ...fifthKinds,
  slot: { ...firstKinds['slot'], optional: 'boolean' },
  slot_run: { steps: 'json' },
}

/** What every version of the file has said of its columns. Frozen: a new version gets a line of its own. */
export const kindsByVersion: Readonly<Record<number, ColumnKinds>> = {
  1: firstKinds,
  2: firstKinds,
  3: firstKinds,
  4: firstKinds,
  5: fifthKinds,
  6: sixthKinds,
  7: sixthKinds,
}

/** What today's schemas say, to hold the newest line above against. */
export function kindsOfToday(): ColumnKinds {
  const tables = tableNames.map((table) => {
    const fields = Object.entries(recordSchemas[table].shape)
    const kinds = fields.map(([field, schema]) => [field, columnKind(schema)] as const)
    return [table, Object.fromEntries(kinds.filter(([, kind]) => kind !== 'plain'))] as const
  })
  return Object.fromEntries(tables.filter(([, kinds]) => Object.keys(kinds).length > 0))
}

type AnySchema = { readonly type: string; readonly unwrap?: () => unknown }

/** The kind of the column that holds a field of this schema. */
export function columnKind(schema: unknown): ColumnKind {
  const { type, unwrap } = schema as AnySchema
  if ((type === 'nullable' || type === 'optional') && unwrap) {
    return columnKind((schema as { unwrap(): unknown }).unwrap())
  }
  if (type === 'object' || type === 'array') return 'json'
  return type === 'boolean' ? 'boolean' : 'plain'
}
