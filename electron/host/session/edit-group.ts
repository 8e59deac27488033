import type { Caller, HostItself } from '../../core/access/caller.ts'
import { mayEdit } from '../../core/access/may-edit.ts'
import type { EditResult } from '../../core/contract/areas/workshop.ts'
import { applyChanges } from '../../core/workshop/change.ts'
import { decide } from '../../core/workshop/decide.ts'
import type { SentEdit } from '../../core/workshop/edit.ts'
import type { EpochMs, Id } from '../../core/base/ids.ts'
import type { Scope } from '../../core/workshop/scope.ts'
import type { WorkshopTables } from '../../core/workshop/tables.ts'
import {
  clockActor,
  undoStateOf,
  pushStep,
  type UndoStacks,
} from '../../core/workshop/undo-stacks.ts'
import type { LogEntry } from '../../core/workshop/log-entry.ts'
import type { WorkshopStore } from '../store/workshop-store.ts'

/** What is certain: the tables as committed, and what can be taken back. */
export type Confirmed = {
  readonly tables: WorkshopTables
  readonly stacks: UndoStacks
  readonly seq: number
}

/** Gestures on their way to one commit: each is decided on top of the ones before, none is certain yet. */
export class EditGroup {
  readonly entries: LogEntry[] = []
  readonly #store: WorkshopStore
  readonly #now: EpochMs
  #state: Confirmed

  constructor(confirmed: Confirmed, store: WorkshopStore, now: EpochMs) {
    this.#state = confirmed
    this.#store = store
    this.#now = now
  }

  get state(): Confirmed {
    return this.#state
  }

  /** Decided as if it had been made so long ago; the log tells when it really was. */
  take(sent: SentEdit, caller: Caller | HostItself, agoMs = 0): EditResult {
    const known = this.#answerTo(sent.id)
    if (known !== null)
      return { kind: 'committed', id: sent.id, seq: known.seq, kept: [...known.kept] }
    if (!this.#store.writable) return { kind: 'refused', id: sent.id, reason: 'read-only' }
    const { tables } = this.#state
    const { actor } = caller
    const decision = decide(tables, sent, {
      now: this.#now - agoMs,
      changesOf: (gesture, kind) => this.#changesOf(actor, sent.scope, { gesture, kind }),
    })
    if (decision.kind === 'refused')
      return { kind: 'refused', id: sent.id, reason: decision.reason }
    if (!mayEdit(tables, caller, decision.changes))
      return { kind: 'refused', id: sent.id, reason: 'forbidden' }
    const entry = this.#entry(sent, actor, decision)
    this.#append(entry)
    return { kind: 'committed', id: sent.id, seq: entry.seq, kept: [...entry.kept] }
  }

  isNew(editId: Id): boolean {
    return this.entries.some((entry) => entry.editId === editId)
  }

  #answerTo(editId: Id) {
    return this.entries.find((entry) => entry.editId === editId) ?? this.#store.answerTo(editId)
  }

  /** Only the newest step of an actor in its scope can be turned. */
  #changesOf(actor: string, scope: Scope, { gesture, kind }: Turn) {
    if (undoStateOf(this.#state.stacks, actor, scope)[kind] !== gesture) return []
    const inGroup = this.entries.filter(
      (entry) => entry.actor === actor && entry.gesture === gesture && entry.turn === null,
    )
    const committed = this.#store.gestureChanges(actor, gesture)
    return [...committed, ...inGroup.flatMap((entry) => entry.changes)]
  }

  #entry(sent: SentEdit, actor: string, decision: Pick<LogEntry, 'changes' | 'kept'>): LogEntry {
    const { id, gesture, scope, edits } = sent
    return {
      seq: this.#state.seq + 1,
      editId: id,
      atMs: this.#now,
      actor,
      scope,
      gesture,
      turn: turnOf(edits),
      edit: { kind: 'gesture', edits },
      changes: decision.changes,
      kept: decision.kept,
    }
  }

  #append(entry: LogEntry): void {
    this.entries.push(entry)
    const isStep = entry.turn !== null || entry.changes.length > 0 || entry.actor === clockActor
    this.#state = {
      tables: applyChanges(this.#state.tables, entry.changes),
      stacks: isStep ? pushStep(this.#state.stacks, entry) : this.#state.stacks,
      seq: entry.seq,
    }
  }
}

type Turn = NonNullable<LogEntry['turn']>

/** The gesture that these edits take back or bring back; null where they make one of their own. */
function turnOf([edit]: SentEdit['edits']): Turn | null {
  return edit?.kind === 'undo' || edit?.kind === 'redo'
    ? { kind: edit.kind, gesture: edit.gesture }
    : null
}
