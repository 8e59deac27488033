import type { z } from 'zod'
import type { FileIssue } from '../../core/workshop/workshop-file.ts'
import { expectationAt } from './expectation.ts'
import { problem, type Problem } from '../package/problem.ts'

/** The problem that an issue of a workshop file is to a person. */
export function problemOfIssue(issue: FileIssue, schema: z.core.JSONSchema.JSONSchema): Problem {
  if (issue.kind === 'schema') return problemOfSchemaIssue(issue.issue, schema)
  if (issue.kind === 'duplicate-id') return problem('repeated-id', { id: issue.id })
  const { problem: what, detail } = issue.issue
  if (what === 'missing-reference') return problem('missing-reference', { id: detail })
  if (what === 'wrong-cell' || what === 'off-scale' || what === 'double-point')
    return problem('wrong-cell')
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
