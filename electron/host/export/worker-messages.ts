import type { MapInput } from '../../core/paper/map-input.ts'

/** What a map worker is told when it starts. */
export type WorkerSettings = { readonly assetsDir: string }

/** One map to draw. */
export type WorkerOrder = { readonly input: MapInput; readonly createdMs: number }

/** Exactly one for each order, in order. */
export type WorkerAnswer =
  | { readonly kind: 'rendered'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly detail: string }

/** Where an error came from, for the log. */
export const stackOf = (error: unknown) =>
  error instanceof Error ? (error.stack ?? String(error)) : String(error)
