import type { EditResult } from '../../../../electron/core/contract/areas/workshop.ts'
import type { FeedEntry, FeedEvent } from '../../../../electron/core/contract/feed.ts'
import type { WireResult } from '../../../../electron/core/contract/wire.ts'
import { applyChanges } from '../../../../electron/core/workshop/change.ts'
import { decide } from '../../../../electron/core/workshop/decide.ts'
import type { SentEdit } from '../../../../electron/core/workshop/edit.ts'
import {
  recordsOf,
  tablesFrom,
  type WorkshopTables,
} from '../../../../electron/core/workshop/tables.ts'

/** A host in memory that decides with the real core, keeps a log, and knows an edit it has seen. */
export function createFakeHost(workshopId: string, start: WorkshopTables) {
  let tables = start
  const log: FeedEntry[] = []
  const answered = new Map<string, EditResult>()
  const listeners = new Set<(event: FeedEvent) => void>()

  function take({ id, gesture, ...edits }: SentEdit): EditResult {
    const before = answered.get(id)
    if (before !== undefined) return before
    const decision = decide(tables, edits, { now: 1_000, changesOf: () => [] })
    if (decision.kind === 'refused')
      return remember({ kind: 'refused', id, reason: decision.reason })
    tables = applyChanges(tables, decision.changes)
    const seq = log.length + 1
    const entry = {
      seq,
      editId: id,
      gesture,
      turn: null,
      actor: 'facilitator',
      scope: edits.scope,
      changes: decision.changes,
    } as const
    log.push(entry)
    tell({ kind: 'workshop-changed', workshopId, entries: [entry] })
    return remember({ kind: 'committed', id, seq, kept: [...decision.kept] })
  }

  function remember(result: EditResult): EditResult {
    answered.set(result.id, result)
    return result
  }

  let muted = false
  function tell(event: FeedEvent) {
    if (muted) return
    for (const listener of listeners) listener(event)
  }

  return {
    log,
    tables: () => tables,
    tell,
    /** What a backup put in place of everything brings with it: fewer edits, other records. */
    replace(next: WorkshopTables) {
      tables = next
      tell({ kind: 'workshop-replaced', workshopId })
    },
    /** Commits without a word to anybody: the next news has a gap before it. */
    unheard(edits: readonly SentEdit[]) {
      muted = true
      edits.map(take)
      muted = false
    },
    subscribe(listener: (event: FeedEvent) => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    call(name: string, input: unknown): WireResult {
      if (name === 'workshop.open')
        return {
          ok: true,
          value: { workshopId, seq: log.length, writable: true, records: recordsOf(tables) },
        }
      if (name === 'workshop.edit')
        return { ok: true, value: (input as { edits: readonly SentEdit[] }).edits.map(take) }
      return { ok: false, error: { code: 'unknown-call', detail: name } }
    },
  }
}
export type FakeHost = ReturnType<typeof createFakeHost>

/** A workshop with nothing in it but itself. */
export const bareWorkshop = (id: string): WorkshopTables =>
  tablesFrom({
    workshop: [
      {
        id,
        name: 'Loyalty',
        code: 'Loyalty',
        place: '',
        organisation: '',
        facilitator: '',
        timeZone: 'Asia/Phnom_Penh',
        language: 'en',
        theoryTargetMin: 420,
        practiceTargetMin: 540,
        headCount: 24,
        coursePack: 'loyalty',
        currency: 'USD',
        courseHash: null,
        track: 'retail',
        audience: 'mixed',
      },
    ],
  })
