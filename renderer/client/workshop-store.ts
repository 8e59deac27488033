import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AppError } from '../../electron/core/contract/app-error.ts'
import type { EditResult } from '../../electron/core/contract/calls.ts'
import type { FeedEntry, FeedEvent } from '../../electron/core/contract/feed.ts'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { Id, Instant } from '../../electron/core/workshop/ids.ts'
import type { HostClient } from './host-client.ts'
import type { LineState } from './host-line.ts'
import { createOutboxSender } from './outbox-sender.ts'
import {
  outboxOf,
  unknownWorkshop,
  withEdit,
  withFeed,
  withRefusalsSeen,
  withReplacement,
  withResults,
  withSnapshot,
  type WorkshopState,
} from './workshop-state.ts'

/** A workshop as this window has it, and how it got there. */
export type OpenWorkshop = {
  readonly phase: 'opening' | 'open' | 'failed'
  readonly error: AppError | null
  readonly line: LineState
  readonly workshop: WorkshopState
}

export type WorkshopStore = StoreApi<OpenWorkshop> & {
  /** Shows the edit at once and sends it; the answer comes when the host has committed or refused it. */
  readonly edit: (edit: Edit, gesture?: Id) => Promise<EditResult>
  readonly seeRefusals: () => void
  /** Lets go of the workshop, once everything made here is acknowledged. */
  readonly close: () => void
}

export type WorkshopStoreOptions = {
  readonly client: HostClient
  readonly workshopId: Id
  readonly newId: () => Id
  readonly now: () => Instant
  readonly waitMs: (durationMs: number) => Promise<void>
}

/** Opens a workshop and keeps it in step with the host until closed, over breaks and restarts. */
export function createWorkshopStore(options: WorkshopStoreOptions): WorkshopStore {
  const { client, workshopId } = options
  const store = createStore<OpenWorkshop>(() => ({
    phase: 'opening',
    error: null,
    line: client.state(),
    workshop: unknownWorkshop,
  }))
  const awaited = new Map<Id, (result: EditResult) => void>()
  const set = (workshop: WorkshopState) => store.setState({ workshop })
  const state = () => store.getState().workshop

  const sender = createOutboxSender({
    outbox: () => (inStep ? outboxOf(state()) : []),
    send: (edits) => client.call('workshop.edit', { workshopId, edits: [...edits] }),
    settle(results) {
      set(withResults(state(), results))
      for (const result of results) {
        awaited.get(result.id)?.(result)
        awaited.delete(result.id)
      }
      if (closing) closeOnceEmpty()
    },
    waitMs: options.waitMs,
  })

  let early: FeedEntry[] = []
  let inStep = false
  let opening = 0
  let closing = false

  async function open() {
    const mine = ++opening
    inStep = false
    early = []
    const answer = await client.call('workshop.open', { workshopId })
    if (mine !== opening) return
    if (answer.kind === 'failed') {
      // A lost line comes back by itself, and opens the workshop again.
      if (answer.error.code !== 'closed') store.setState({ phase: 'failed', error: answer.error })
      return
    }
    inStep = true
    store.setState({
      phase: 'open',
      error: null,
      workshop: withSnapshot(state(), answer.value),
    })
    take(early)
    if (inStep) void sender.flush()
  }

  function take(entries: readonly FeedEntry[]) {
    if (!inStep) return void early.push(...entries)
    const fed = withFeed(state(), entries)
    if (fed.kind === 'gap') void open()
    else set(fed.state)
  }

  function hear(event: FeedEvent) {
    if (!('workshopId' in event) || event.workshopId !== workshopId) return
    if (event.kind === 'workshop-changed') return take(event.entries)
    set(withReplacement(state()))
    void open()
  }

  function closeOnceEmpty() {
    if (outboxOf(state()).length > 0) return
    opening++
    inStep = false
    stopHearing()
    stopWatching()
  }

  const stopHearing = client.onFeed(hear)
  const stopWatching = client.onState((line) => {
    store.setState({ line })
    if (line === 'open') void open()
    else inStep = false
  })
  if (client.state() === 'open') void open()

  return {
    ...store,
    edit(edit, gesture = options.newId()) {
      const sent = { id: options.newId(), gesture, edit }
      const result = new Promise<EditResult>((resolve) => awaited.set(sent.id, resolve))
      set(withEdit(state(), sent, options.now()))
      void sender.flush()
      return result
    },
    seeRefusals: () => set(withRefusalsSeen(state())),
    close() {
      closing = true
      closeOnceEmpty()
    },
  }
}
