import type { AppError } from '../../electron/core/contract/app-error.ts'

/** What came of a call: a value, or a failure that has a text for people. */
export type Answer<T> =
  { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'failed'; readonly error: AppError }

/** An answer that failed. */
export const failed = (error: AppError): Answer<never> => ({ kind: 'failed', error })
