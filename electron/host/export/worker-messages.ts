import type { Content } from '../../core/paper/documents/all.ts'
import type { EpochMs } from '../../core/base/ids.ts'

/** What the worker is told when it starts. */
export type WorkerSettings = { readonly assetsDir: string }

/** One document to draw. */
export type WorkerOrder = { readonly content: Content; readonly createdMs: EpochMs }

/** Exactly one for each order, in order. */
export type WorkerAnswer =
  | { readonly kind: 'rendered'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly detail: string }

/** Where an error came from, for the log. */
export const stackOf = (error: unknown) =>
  error instanceof Error ? (error.stack ?? String(error)) : String(error)
