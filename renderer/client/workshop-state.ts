import type { ErrorCode } from '../../electron/core/contract/app-error.ts'
import type { EditResult, Snapshot } from '../../electron/core/contract/areas/workshop.ts'
import type { FeedEntry } from '../../electron/core/contract/feed.ts'
import { applyChanges } from '../../electron/core/workshop/change.ts'
import { decide } from '../../electron/core/workshop/decide.ts'
import type { Decision } from '../../electron/core/workshop/decision.ts'
import type { SentEdit } from '../../electron/core/workshop/edit.ts'
import type { EpochMs } from '../../electron/core/base/ids.ts'
import { tablesFrom, type WorkshopTables } from '../../electron/core/workshop/tables.ts'
import { keptTables } from './kept-records.ts'

/** An edit that is not yet part of the confirmed tables, or not yet acknowledged. */
export type PendingEdit = {
  readonly sent: SentEdit
  readonly madeMs: EpochMs
  /** Where the host said it committed it; null until acknowledged. */
  readonly committedSeq: number | null
  /** Its changes have come in the feed and stand in the confirmed tables. */
  readonly confirmed: boolean
}

/** An edit that the host turned down, until the person has taken note. */
export type RefusedEdit = { readonly sent: SentEdit; readonly reason: ErrorCode }

/** What a window knows of a workshop: what the host confirmed, and this window's edits on top. */
export type WorkshopState = {
  readonly confirmed: WorkshopTables
  readonly seq: number
  readonly writable: boolean
  /** In the order made; those not acknowledged are the outbox. */
  readonly pending: readonly PendingEdit[]
  readonly refused: readonly RefusedEdit[]
  /** What is shown: confirmed tables with the pending edits on top. What is equal stays the same object. */
  readonly tables: WorkshopTables
}

/** A workshop of which nothing is known yet. */
export const unknownWorkshop: WorkshopState = {
  confirmed: tablesFrom({}),
  seq: 0,
  writable: false,
  pending: [],
  refused: [],
  tables: tablesFrom({}),
}

/** The state after the workshop was opened, or opened again. */
export function withSnapshot(state: WorkshopState, snapshot: Snapshot): WorkshopState {
  return layered({
    ...state,
    confirmed: keptTables(state.tables, tablesFrom(snapshot.records)),
    seq: snapshot.seq,
    writable: snapshot.writable,
  })
}

/** The state after news from the host; `gap` where entries are missing: open the workshop again. */
export function withFeed(
  state: WorkshopState,
  entries: readonly FeedEntry[],
): { readonly kind: 'applied'; readonly state: WorkshopState } | { readonly kind: 'gap' } {
  const fresh = entries.filter((entry) => entry.seq > state.seq)
  if (fresh.some((entry, at) => entry.seq !== state.seq + 1 + at)) return { kind: 'gap' }
  if (fresh.length === 0) return { kind: 'applied', state }
  const heard = new Set(fresh.map((entry) => entry.editId))
  const changes = fresh.flatMap((entry) => entry.changes)
  return {
    kind: 'applied',
    state: layered({
      ...state,
      confirmed: keptTables(state.tables, applyChanges(state.confirmed, changes)),
      seq: state.seq + fresh.length,
      pending: state.pending.map((one) =>
        heard.has(one.sent.id) ? { ...one, confirmed: true } : one,
      ),
    }),
  }
}

/** The state with one more edit of this window, shown at once, and what the window itself decides of it. */
export function withEdit(
  state: WorkshopState,
  sent: SentEdit,
  madeMs: EpochMs,
): { readonly state: WorkshopState; readonly decision: Decision } {
  const made: PendingEdit = { sent, madeMs, committedSeq: null, confirmed: false }
  const decision = decided(state.tables, made)
  const tables = taken(state.tables, decision)
  return { state: { ...state, pending: [...state.pending, made], tables }, decision }
}

/** The state after the host's answers: committed edits leave the outbox, refused ones drop out. */
export function withResults(state: WorkshopState, results: readonly EditResult[]): WorkshopState {
  const byId = new Map(results.map((result) => [result.id, result]))
  const refused: RefusedEdit[] = []
  const pending = state.pending.flatMap((one): readonly PendingEdit[] => {
    const result = byId.get(one.sent.id)
    if (result === undefined) return [one]
    if (result.kind === 'committed') return [{ ...one, committedSeq: result.seq }]
    refused.push({ sent: one.sent, reason: result.reason })
    return []
  })
  return layered({ ...state, pending, refused: [...state.refused, ...refused] })
}

/** The workshop was replaced as a whole: what was acknowledged before has had its time. */
export function withReplacement(state: WorkshopState): WorkshopState {
  const pending = state.pending
    .filter((one) => one.committedSeq === null)
    .map((one) => ({ ...one, confirmed: false }))
  return layered({ ...state, pending })
}

/** The state once the person has seen what was refused. */
export const withRefusalsSeen = (state: WorkshopState): WorkshopState => ({ ...state, refused: [] })

/** Edits that wait for acknowledgement, oldest first. */
export function outboxOf(state: WorkshopState): readonly SentEdit[] {
  return state.pending.filter((one) => one.committedSeq === null).map((one) => one.sent)
}

function layered(state: WorkshopState): WorkshopState {
  const pending = state.pending.filter(
    (one) => one.committedSeq === null || (one.committedSeq > state.seq && !one.confirmed),
  )
  const tables = pending.reduce(
    (shown, one) => (one.confirmed ? shown : taken(shown, decided(shown, one))),
    state.confirmed,
  )
  return { ...state, pending, tables: keptTables(state.tables, tables) }
}

/** What a gesture changed is for the host alone to know: a turn of it shows when the host has made it. */
const decided = (tables: WorkshopTables, { sent, madeMs }: PendingEdit): Decision =>
  decide(tables, sent, { now: madeMs, changesOf: () => [] })

/** A pending edit that the tables no longer take is left to the host's word. */
const taken = (tables: WorkshopTables, decision: Decision): WorkshopTables =>
  decision.kind === 'accepted' ? applyChanges(tables, decision.changes) : tables
