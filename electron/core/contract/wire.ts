import type { AppError } from './app-error.ts'
import type { FeedEvent } from './feed.ts'

/** What came of a call, as it travels: failures are values too. */
export type WireResult =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: AppError }

/** What a window or device may ask of the host; one function, so that one gate stands before all. */
export type HostSide = { call(name: string, input: unknown): Promise<WireResult> }

/** What the host may say to a window or device. */
export type ClientSide = { feed(event: FeedEvent): void }
