import { calls, type CallInput } from '../../../electron/core/contract/calls.ts'
import { feedEntry, type FeedEvent } from '../../../electron/core/contract/feed.ts'
import type { WireResult } from '../../../electron/core/contract/wire.ts'
import type { LogEntry } from '../../../electron/core/workshop/log-entry.ts'
import { nameOfGesture } from '../../../electron/core/workshop/gesture-name.ts'
import type { Scope } from '../../../electron/core/workshop/scope.ts'
import {
  recordsOf,
  tablesFrom,
  type WorkshopRecords,
} from '../../../electron/core/workshop/tables.ts'
import { undoStateOf } from '../../../electron/core/workshop/undo-stacks.ts'
import { EditGroup, type Confirmed } from '../../../electron/host/session/edit-group.ts'
import type { WorkshopStore } from '../../../electron/host/store/workshop-store.ts'
import type { Writes } from './contract.ts'
import { workshopId } from './ours-records.ts'

const actor = 'facilitator'
const groupCommitMs = 15

/** A host that keeps its workshop in memory and otherwise decides, groups, answers and tells as the real one. */
export function hostInMemory(records: WorkshopRecords, tell: (event: FeedEvent) => void) {
  const log: LogEntry[] = []
  let confirmed: Confirmed = { tables: tablesFrom(records), stacks: new Map(), seq: 0 }
  let writes: Writes = { messages: 0, edits: 0 }
  const store = memoryStore(log)

  async function edit({ edits }: CallInput<'workshop.edit'>) {
    writes = { messages: writes.messages + 1, edits: writes.edits + edits.length }
    await new Promise((resolve) => setTimeout(resolve, groupCommitMs))
    const group = new EditGroup(confirmed, store, Date.now())
    const results = edits.map((sent) => group.take(sent, { role: 'facilitator', actor }))
    log.push(...group.entries)
    confirmed = group.state
    if (group.entries.length > 0) {
      const entries = group.entries.map((entry) => feedEntry({ ...entry, actor }))
      tell({ kind: 'workshop-changed', workshopId, entries })
    }
    return results
  }

  function turns(scope: Scope) {
    const { undo, redo } = undoStateOf(confirmed.stacks, actor, scope)
    const named = (gesture: string | null) =>
      gesture === null
        ? null
        : { gesture, name: nameOfGesture(store.gestureChanges(actor, gesture), confirmed.tables) }
    return { undo: named(undo), redo: named(redo) }
  }

  async function answer(name: string, input: unknown): Promise<unknown> {
    if (name === 'workshop.open') {
      const { seq, tables } = confirmed
      return { workshopId, seq, writable: true, records: recordsOf(tables) }
    }
    if (name === 'workshop.edit') return edit(calls['workshop.edit'].input.parse(input))
    const { scope } = calls['workshop.undoState'].input.parse(input)
    return turns(scope)
  }

  return {
    writes: () => writes,
    call: (name: string, input: unknown): Promise<WireResult> =>
      answer(name, input).then(
        (value) => ({ ok: true, value }),
        (error: unknown) => ({
          ok: false,
          error: { code: 'invalid', detail: `${name}: ${String(error)}` },
        }),
      ),
  }
}

function memoryStore(log: readonly LogEntry[]): WorkshopStore {
  const ofGesture = (gesture: string) => log.filter((entry) => entry.gesture === gesture)
  return {
    writable: true,
    readTables: () => tablesFrom({}),
    lastSeq: () => log.length,
    lastInstant: () => log.at(-1)?.atMs ?? 0,
    *readLog() {
      yield* log
    },
    editIds: () => [],
    readUndoSteps: () => log,
    answerTo: (editId) => log.find((entry) => entry.editId === editId) ?? null,
    gestureChanges: (_actor, gesture) =>
      ofGesture(gesture)
        .filter(({ turn }) => turn === null)
        .flatMap(({ changes }) => changes),
    commit: () => undefined,
    found: () => undefined,
    checkpointSeq: () => 0,
    checkpoint: () => undefined,
    copyTo: () => Promise.resolve(),
    close: () => undefined,
    closeWhole: () => undefined,
  }
}
