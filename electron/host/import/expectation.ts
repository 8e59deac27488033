import type { z } from 'zod'
import { problem, type Problem } from '../package/problem.ts'

type Schema = z.core.JSONSchema.JSONSchema

/** What the schema expects at a path, as a problem to tell; null where the schema says nothing. */
export function expectationAt(root: Schema, path: readonly PropertyKey[]): Problem | null {
  let schema: Schema | null = root
  for (const step of path) {
    if (schema === null) return null
    schema = typeof step === 'number' ? itemsOf(schema) : propertyOf(schema, String(step))
  }
  return schema === null ? null : expectation(schema)
}

function expectation(schema: Schema): Problem {
  const orNull = (schema.anyOf ?? []).some((one) => asSchema(one)?.type === 'null')
  const found = kindOf(withoutNull(schema))
  return { ...found, values: { ...found.values, orNull: orNull ? ' | null' : '' } }
}

function kindOf(schema: Schema): Problem {
  const { minimum: min, maximum: max } = schema
  if (schema.const !== undefined) return problem('expected-one-of', { values: shown(schema.const) })
  if (schema.enum) return problem('expected-one-of', { values: schema.enum.map(shown).join(', ') })
  switch (schema.type) {
    case 'integer':
      return problem('expected-whole-number', { min: min ?? '…', max: max ?? '…' })
    case 'number':
      return problem('expected-number', { min: min ?? '…', max: max ?? '…' })
    case 'boolean':
      return problem('expected-yes-no')
    case 'array':
      return problem('expected-list', { max: schema.maxItems ?? '…' })
    case 'string':
      return textOf(schema)
    default:
      return problem('expected-object')
  }
}

function textOf(schema: Schema): Problem {
  if (schema.format === 'date') return problem('expected-date')
  if (schema.format === 'uuid') return problem('expected-id')
  if (schema.pattern !== undefined) return problem('expected-form', { form: schema.pattern })
  return problem('expected-text', { min: schema.minLength ?? 0, max: schema.maxLength ?? '…' })
}

function propertyOf(schema: Schema, name: string): Schema | null {
  const plain = withoutNull(schema)
  return Object.hasOwn(plain.properties ?? {}, name) ? asSchema(plain.properties?.[name]) : null
}

function itemsOf(schema: Schema): Schema | null {
  const { items } = withoutNull(schema)
  return Array.isArray(items) ? null : asSchema(items)
}

function withoutNull(schema: Schema): Schema {
  const others = (schema.anyOf ?? []).map(asSchema).filter((one) => one !== null)
  return others.find((one) => one.type !== 'null') ?? schema
}

function asSchema(schema: unknown): Schema | null {
  return typeof schema === 'object' && schema !== null ? (schema as Schema) : null
}

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
