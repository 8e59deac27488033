/** Why a file is not taken; the sentences stand in `assets/texts/import.json` by this code. */
export const problemCodes = [
  'not-a-workshop',
  'not-a-course',
  'newer-format',
  'too-large',
  'empty-file',
  'cut-off',
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
