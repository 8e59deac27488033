import { refusals } from '../workshop/decision.ts'

/** Everything that can be told to a person has a code; its text stands in `assets/texts/errors.json`. */
export const errorCodes = [
  ...refusals,
  'bad-message',
  'too-large',
  'too-fast',
  'forbidden',
  'unknown-call',
  'internal',
  'closed',
  'disk-full',
  'disk-error',
  'read-only',
  'damaged',
  'newer-format',
  'file-missing',
  'file-unreadable',
  'not-a-workshop',
  'no-backup',
  'in-use-elsewhere',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** A failure as plain data: a code for the person's text, a detail for the log. */
export type AppError = { readonly code: ErrorCode; readonly detail: string }

/** An expected failure on its way up to the gate. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly code: ErrorCode

  constructor(code: ErrorCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`)
    this.code = code
  }
}

/** Any thrown value as an AppError; what nobody foresaw is `internal`. */
export function appErrorFrom(thrown: unknown): AppError {
  if (thrown instanceof Refused) return { code: thrown.code, detail: thrown.message }
  const detail = thrown instanceof Error ? thrown.message : String(thrown)
  return { code: 'internal', detail }
}
