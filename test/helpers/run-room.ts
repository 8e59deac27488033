import type { RunEdit } from '../../electron/core/run/run-edit.ts'
import { applyChanges, type Change } from '../../electron/core/workshop/change.ts'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import { currentRun, remainingMs } from '../../electron/core/run/run-time.ts'
import type { WorkshopTables } from '../../electron/core/workshop/tables.ts'
import { decideEdits } from './sent-edits.ts'
import { retell, type Reference, type Told } from './run-reference.ts'
import { idOf } from './workshop-arbitrary.ts'

type Pressed =
  | RunEdit
  | { readonly waitMs: number }
  /** As if it had been made so long ago. */
  | { readonly edit: RunEdit; readonly agoMs: number }

type Gesture = { readonly id: string; readonly changes: readonly Change[]; readonly told: Told[] }

/** A workshop at work on a wall clock that can be set, beside the story of what really happened. */
export class RunRoom {
  tables: WorkshopTables
  wallMs = Date.UTC(2026, 10, 24, 1, 0, 0)
  #story: (Told | Told[])[] = []
  #gestures: Gesture[] = []
  #ids = 0

  constructor(tables: WorkshopTables) {
    this.tables = tables
  }

  newId(): string {
    return idOf(12, ++this.#ids)
  }

  pass(ms: number): void {
    this.wallMs += ms
    this.#story.push({ kind: 'pass', ms })
  }

  /** The wall clock is set, and the host says so to the run. */
  setWall(byMs: number, edits: readonly RunEdit[]): void {
    this.wallMs += byMs
    for (const edit of edits) this.#apply(edit)
  }

  /** One press: its edits are one gesture. False where the workshop refused it. */
  press(edits: readonly Pressed[]): boolean {
    const changes: Change[] = []
    const told: Told[] = []
    for (const one of edits) {
      if ('waitMs' in one) {
        this.wallMs += one.waitMs
        told.push({ kind: 'pass', ms: one.waitMs })
        continue
      }
      const { edit, agoMs } = 'edit' in one ? one : { edit: one, agoMs: 0 }
      const made = this.#apply(edit, agoMs)
      if (made === null) return false
      changes.push(...made)
      told.push(this.#toldOf(edit), ...toldOfThen(edit, agoMs))
    }
    this.#gestures.push({ id: this.newId(), changes, told })
    this.#story.push(told)
    return true
  }

  undo(): void {
    const gesture = this.#gestures.pop()
    if (gesture === undefined) return
    const decision = decideEdits(
      this.tables,
      { kind: 'undo', gesture: gesture.id },
      { now: this.wallMs, changesOf: () => gesture.changes },
    )
    if (decision.kind === 'refused') throw new Error(`undo refused: ${decision.reason}`)
    if (decision.kept.length > 0) throw new Error('undo kept a field')
    this.tables = applyChanges(this.tables, decision.changes)
    const passed = gesture.told.filter((one) => one.kind === 'pass')
    this.#story[this.#story.indexOf(gesture.told)] = passed
  }

  /** What the windows show. */
  shown(): Reference {
    const run = currentRun(this.tables)
    if (run === undefined) return { runId: null, paused: false, remainingMs: 0 }
    const left = remainingMs(run, this.wallMs)
    return { runId: run.id, paused: run.pausedMs !== null, remainingMs: left }
  }

  /** What is true. */
  expected(): Reference {
    return retell(this.#story.flat())
  }

  #apply(edit: Edit, agoMs = 0): readonly Change[] | null {
    const now = this.wallMs - agoMs
    const decision = decideEdits(this.tables, edit, { now, changesOf: () => [] })
    if (decision.kind === 'refused') return null
    this.tables = applyChanges(this.tables, decision.changes)
    return decision.changes
  }

  #toldOf(edit: RunEdit): Told {
    switch (edit.kind) {
      case 'run.start': {
        const lengthMs = (this.tables.slot.get(edit.slotId)?.durationMin ?? 0) * 60_000
        return { kind: 'start', runId: edit.runId, lengthMs }
      }
      case 'run.reopen':
        return { kind: 'reopen', runId: edit.runId }
      case 'run.extend':
        return { kind: 'extend', byMs: edit.byMs }
      case 'run.uncount':
        return { kind: 'uncount', byMs: edit.byMs }
      case 'run.pause':
        return { kind: 'pause' }
      case 'run.resume':
        return { kind: 'resume' }
      case 'run.finish':
        return { kind: 'finish' }
      case 'run.step':
      case 'run.break':
      case 'run.break-over':
      case 'run.shift':
        throw new Error(`nobody presses ${edit.kind}`)
    }
  }
}

/** What a pause or its end of so long ago gives to the slot, or takes from it, for the time since. */
function toldOfThen(edit: RunEdit, agoMs: number): readonly Told[] {
  if (agoMs === 0) return []
  return [{ kind: 'uncount', byMs: edit.kind === 'run.pause' ? agoMs : -agoMs }]
}
