import type { z } from 'zod'
import type { FileIssue } from '../../core/workshop/workshop-file.ts'
import { expectationAt } from './expectation.ts'

/** Why a file is not taken; the sentences stand in `assets/texts/import.json` by this code. */
export const problemCodes = [
  'not-a-workshop',
  'newer-format',
  'too-large',
  'too-slow',
  'too-much-memory',
  'reader-failed',
  'zip-damaged',
  'zip-too-many-parts',
  'zip-packed-too-tightly',
  'zip-bad-name',
  'zip-repeated-name',
  'zip-encrypted',
  'zip-link',
  'zip-method',
  'part-missing',
  'part-unlisted',
  'part-altered',
  'not-utf8',
  'not-json',
  'too-deep',
  'repeated-field',
  'unknown-field',
  'missing-field',
  'expected-whole-number',
  'expected-number',
  'expected-text',
  'expected-one-of',
  'expected-date',
  'expected-id',
  'expected-yes-no',
  'expected-list',
  'expected-object',
  'expected-form',
  'no-language',
  'keys-repeat',
  'rule-broken',
  'repeated-id',
  'missing-reference',
  'wrong-cell',
  'two-runs',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** A problem as plain data: its code and what its sentence names. */
export type Problem = {
  readonly code: ProblemCode
  readonly values: Readonly<Record<string, string>>
}

/** A file that is not taken: where the problem stands, and what it is. */
export type Rejected = {
  readonly kind: 'rejected'
  readonly place: string
  readonly problem: Problem
}

/** A problem with the values its sentence names. */
export const problem = (
  code: ProblemCode,
  values: Readonly<Record<string, string | number>> = {},
): Problem => ({
  code,
  values: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])),
})

/** The problem that an issue of a workshop file is to a person. */
export function problemOfIssue(issue: FileIssue, schema: z.core.JSONSchema.JSONSchema): Problem {
  if (issue.kind === 'schema') return problemOfSchemaIssue(issue.issue, schema)
  if (issue.kind === 'duplicate-id') return problem('repeated-id', { id: issue.id })
  const { problem: what, detail } = issue.issue
  if (what === 'missing-reference') return problem('missing-reference', { id: detail })
  if (what === 'wrong-cell') return problem('wrong-cell')
  if (what === 'two-runs') return problem('two-runs')
  return problem('rule-broken', { rule: detail })
}

/** The problem that an issue found by a zod schema is to a person. */
export function problemOfSchemaIssue(
  issue: z.core.$ZodIssue,
  schema: z.core.JSONSchema.JSONSchema,
): Problem {
  const name = String(issue.path.at(-1) ?? '')
  if (issue.code === 'unrecognized_keys')
    return problem('unknown-field', { field: issue.keys[0] ?? '' })
  if (issue.code === 'custom') return customProblem(issue.message)
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return problem('missing-field', { field: name })
  return expectationAt(schema, issue.path) ?? problem('rule-broken', { rule: issue.message })
}

function customProblem(message: string): Problem {
  if (message === 'a text needs at least one language') return problem('no-language')
  if (message.endsWith('keys differ')) return problem('keys-repeat')
  return problem('rule-broken', { rule: message })
}
