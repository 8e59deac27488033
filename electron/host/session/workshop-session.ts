import type { Caller, HostItself } from '../../core/access/caller.ts'
import type { EditResult } from '../../core/contract/areas/workshop.ts'
import type { ErrorCode } from '../../core/contract/app-error.ts'
import type { SentEdit } from '../../core/workshop/edit.ts'
import type { GestureName } from '../../core/workshop/gesture-act.ts'
import { nameOfGesture } from '../../core/workshop/gesture-name.ts'
import type { Id } from '../../core/base/ids.ts'
import type { Scope } from '../../core/workshop/scope.ts'
import { tableNames, type WorkshopTables } from '../../core/workshop/tables.ts'
import { clockActor, undoStateOf, undoStacks } from '../../core/workshop/undo-stacks.ts'
import type { Clock } from '../clock.ts'
import type { Disk } from '../health.ts'
import type { LogEntry } from '../../core/workshop/log-entry.ts'
import { isConstraintError, isWriteProblem, storageProblem } from '../store/storage-error.ts'
import type { WorkshopStore } from '../store/workshop-store.ts'
import { EditGroup, type Confirmed } from './edit-group.ts'

/** Edits that arrive within this time share one transaction and one message of the feed. */
const groupCommitMs = 15

/** A checkpoint is written after so many entries, and not before as many as there are records: its cost stays small beside theirs. */
const entriesToCheckpoint = 1000

/** An edit that the host's clock makes: it counts as made so long ago. */
export type ClockEdit = SentEdit & { readonly agoMs: number }

type Asked = {
  readonly sent: SentEdit
  readonly caller: Caller | HostItself
  readonly agoMs: number
  readonly answer: (result: EditResult) => void
}
type Waiting = Asked & { readonly fail: (error: unknown) => void }

export type SessionOptions = {
  readonly store: WorkshopStore
  readonly clock: Clock
  /** Told after COMMIT, before the senders are answered. */
  readonly onCommitted: (entries: readonly LogEntry[], tables: WorkshopTables) => void
  readonly disk?: Disk
  /** What the clock makes of these tables: decided first in each group, and given once. */
  readonly corrections?: () => readonly ClockEdit[]
  readonly groupMs?: number
}

/** One open workshop: the only writer of its file. */
export class WorkshopSession {
  readonly #options: SessionOptions
  #confirmed: Confirmed
  #waiting: Waiting[] = []
  /** Corrections that the disk did not take: nothing is decided before them. */
  #unwritten: ClockEdit[] = []
  #timer: NodeJS.Timeout | null = null
  #checkpointSeq: number

  constructor(options: SessionOptions) {
    this.#options = options
    const { store } = options
    this.#checkpointSeq = store.checkpointSeq()
    const stacks = undoStacks(undoStepsOf(store))
    this.#confirmed = { tables: store.readTables(), stacks, seq: store.lastSeq() }
  }

  get tables(): WorkshopTables {
    return this.#confirmed.tables
  }

  get seq(): number {
    return this.#confirmed.seq
  }

  /** The answers come after COMMIT, in the order of the edits. */
  edit(edits: readonly SentEdit[], caller: Caller): Promise<readonly EditResult[]> {
    const answers = edits.map(
      (sent) =>
        new Promise<EditResult>((answer, fail) =>
          this.#waiting.push({ sent, caller, agoMs: 0, answer, fail }),
        ),
    )
    this.#timer ??= setTimeout(() => this.flush(), this.#options.groupMs ?? groupCommitMs)
    return Promise.all(answers)
  }

  /**
   * What the host itself does: decided and committed at once, as a group of its own before all that
   * waits; with `agoMs` as if it had been so long ago.
   */
  editNow(edits: readonly SentEdit[], actor: string, agoMs = 0): readonly EditResult[] {
    const results: EditResult[] = []
    const caller = { role: 'host', actor } as const
    const answer = (result: EditResult) => void results.push(result)
    const asked = edits.map((sent) => ({ sent, caller, agoMs, answer }))
    this.#commitGroup([...this.#corrections(), ...asked])
    return results
  }

  /** What undo and redo would turn next for this actor in this scope. */
  undoState(actor: string, scope: Scope) {
    const { undo, redo } = undoStateOf(this.#confirmed.stacks, actor, scope)
    return { undo: this.#named(actor, undo), redo: this.#named(actor, redo) }
  }

  /** Commits what waits, now, and before it what the clock makes of the tables. */
  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    const corrections = this.#corrections()
    const waiting = this.#waiting
    if (corrections.length + waiting.length === 0) return
    this.#waiting = []
    try {
      this.#commitGroup([...corrections, ...waiting])
    } catch (error) {
      if (waiting.length === 0) throw error
      // Nobody may wait for ever: who has been answered does not hear this.
      for (const one of waiting) one.fail(error)
    }
    this.#checkpointWhenDue()
  }

  close(): void {
    this.flush()
    this.#options.store.close()
  }

  #corrections(): readonly Asked[] {
    const clock = { role: 'host', actor: clockActor } as const
    const corrections = [...this.#unwritten, ...(this.#options.corrections?.() ?? [])]
    this.#unwritten = []
    return corrections.map((edit) => {
      const { agoMs, ...sent } = edit
      const answer = (result: EditResult) => this.#keepUnwritten(edit, result)
      return { sent, caller: clock, agoMs, answer }
    })
  }

  #keepUnwritten(edit: ClockEdit, result: EditResult): void {
    const isUnwritten = result.kind === 'refused' && isWriteProblem(result.reason)
    if (isUnwritten && this.#options.store.writable) this.#unwritten.push(edit)
  }

  #commitGroup(waiting: readonly Asked[]): void {
    const { store, clock } = this.#options
    const group = new EditGroup(this.#confirmed, store, clock.now())
    const results = waiting.map((one) => group.take(one.sent, one.caller, one.agoMs))
    const failure = group.entries.length === 0 ? null : this.#commit(group.entries)
    // One edit that the rows refuse must not take the others of its group along.
    if (failure === 'constraint' && waiting.length > 1) {
      for (const one of waiting) this.#commitGroup([one])
      return
    }
    try {
      if (failure === null && group.entries.length > 0) this.#becomeConfirmed(group)
    } finally {
      for (const [index, one] of waiting.entries()) {
        const result = results[index]
        if (result) one.answer(failure === null ? result : afterFailure(result, failure, group))
      }
    }
  }

  /** Nothing depends on it but the time that the next opening takes: where the disk is full, it comes later. */
  #checkpointWhenDue(): void {
    const { tables, seq } = this.#confirmed
    const records = tableNames.reduce((sum, table) => sum + tables[table].size, 0)
    if (seq - this.#checkpointSeq < Math.max(entriesToCheckpoint, records)) return
    this.#checkpointSeq = seq
    try {
      this.#options.store.checkpoint(tables, seq)
    } catch {
      // A short cut that could not be written must end nobody's work; the log leads there all the same.
      return
    }
  }

  #becomeConfirmed(group: EditGroup): void {
    this.#confirmed = group.state
    this.#options.onCommitted(group.entries, group.state.tables)
  }

  #commit(entries: readonly LogEntry[]): ErrorCode | 'constraint' | null {
    for (;;) {
      try {
        this.#options.store.commit(entries)
        this.#options.disk?.noteWrite('written')
        return null
      } catch (error) {
        const code = failureCode(error)
        if (code === 'disk-full' && this.#options.disk?.freeSpace()) continue
        if (isWriteProblem(code)) this.#options.disk?.noteWrite(code)
        return code
      }
    }
  }

  #named(actor: string, gesture: Id | null): { gesture: Id; name: GestureName } | null {
    if (gesture === null) return null
    const changes = this.#options.store.gestureChanges(actor, gesture)
    return { gesture, name: nameOfGesture(changes, this.#confirmed.tables) }
  }
}

/** Where older history cannot be read, nothing of it can be undone, and it keeps nobody out. */
function undoStepsOf(store: WorkshopStore) {
  try {
    return store.readUndoSteps()
  } catch (error) {
    if (!['damaged', 'disk-error'].includes(storageProblem(error))) throw error
    return []
  }
}

/** What was committed long ago stays committed when a replay meets a full disk. */
function afterFailure(
  result: EditResult,
  failure: ErrorCode | 'constraint',
  group: EditGroup,
): EditResult {
  if (result.kind === 'refused' || !group.isNew(result.id)) return result
  return { kind: 'refused', id: result.id, reason: failure === 'constraint' ? 'internal' : failure }
}

function failureCode(error: unknown): ErrorCode | 'constraint' {
  if (isConstraintError(error)) return 'constraint'
  const problem = storageProblem(error)
  if (problem === 'busy') return 'in-use-elsewhere'
  return problem === 'unknown' ? 'internal' : problem
}
