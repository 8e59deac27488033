import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AppError } from '../../electron/core/contract/app-error.ts'
import type { EditResult } from '../../electron/core/contract/areas/workshop.ts'
import { noExtras, type Extras } from '../../electron/core/course/extras.ts'
import type { Lessons } from '../../electron/core/course/lesson.ts'
import type { ToDecide } from '../../electron/core/workshop/decide.ts'
import type { Decision } from '../../electron/core/workshop/decision.ts'
import type { EpochMs, Id } from '../../electron/core/base/ids.ts'
import type { HostClient } from './host-client.ts'
import { createOutboxSender } from './outbox-sender.ts'
import { sendEditAsFile } from './send-edit-as-file.ts'
import { createWorkshopFollower } from './workshop-follower.ts'
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
  readonly workshop: WorkshopState
  /** What is taught; null until it is here. It never changes. */
  readonly lessons: Lessons | null
  /** What the course has beside the agenda; it comes together with the lessons. */
  readonly extras: Extras
}

export type WorkshopStore = StoreApi<OpenWorkshop> & {
  /** Opens the workshop and keeps in step with it; returns how to let go of it. */
  readonly start: () => () => void
  /** Shows the edits at once and sends them, as one step of undo: all or none of them. */
  readonly change: (edits: ToDecide, gesture?: Id) => Made
  readonly seeRefusals: () => void
}

/** What this window has made and sent. */
export type Made = {
  /** The step of undo that it belongs to. */
  readonly gesture: Id
  /** What the window itself makes of it, at once; undo and redo it leaves to the host. */
  readonly decision: Decision
  /** What the host says once it has committed it, or refused it. */
  readonly committed: Promise<EditResult>
}

export type WorkshopStoreOptions = {
  readonly client: HostClient
  readonly workshopId: Id
  readonly newId: () => Id
  readonly now: () => EpochMs
  readonly waitMs: (durationMs: number) => Promise<void>
}

const unopened: OpenWorkshop = {
  phase: 'opening',
  error: null,
  workshop: unknownWorkshop,
  lessons: null,
  extras: noExtras,
}

/** A workshop in this window. Let go of, it stays in step until everything made here is acknowledged. */
export function createWorkshopStore(options: WorkshopStoreOptions): WorkshopStore {
  const { client, workshopId, newId } = options
  const store = createStore<OpenWorkshop>(() => unopened)
  const state = () => store.getState().workshop
  const set = (workshop: WorkshopState) => store.setState({ workshop })
  const answers = awaitedAnswers()
  const stops = new Set<() => void>()

  const follower = createWorkshopFollower({
    client,
    workshopId,
    onOpened(snapshot) {
      store.setState({ phase: 'open', error: null, workshop: withSnapshot(state(), snapshot) })
      void learn(options, store)
    },
    onFailed: (error) => store.setState({ phase: 'failed', error }),
    onEntries(entries) {
      const fed = withFeed(state(), entries)
      if (fed.kind === 'applied') set(fed.state)
      return fed.kind
    },
    onReplaced: () => set(withReplacement(state())),
    onInStep: () => void sender.flush(),
  })

  const sender = createOutboxSender({
    outbox: () => (follower.inStep() ? outboxOf(state()) : []),
    send: (edits) => client.call('workshop.edit', { workshopId, edits: [...edits] }),
    sendAsFile: (edit) => sendEditAsFile(client, workshopId, edit),
    settle(results) {
      set(withResults(state(), results))
      answers.give(results)
      letGo()
    },
    waitMs: options.waitMs,
  })

  function letGo() {
    if (outboxOf(state()).length > 0) return
    for (const stop of stops) stop()
    stops.clear()
  }

  return {
    ...store,
    start() {
      const stop = follower.start()
      return () => {
        stops.add(stop)
        letGo()
      }
    },
    change(edits, gesture = newId()) {
      const sent = { id: newId(), gesture, ...edits }
      const committed = answers.to(sent.id)
      const made = withEdit(state(), sent, options.now())
      set(made.state)
      void sender.flush()
      return { gesture, decision: made.decision, committed }
    },
    seeRefusals: () => set(withRefusalsSeen(state())),
  }
}

/** What the host says to each edit, to whoever waits for it. */
function awaitedAnswers() {
  const awaited = new Map<Id, (result: EditResult) => void>()
  return {
    to: (id: Id) => new Promise<EditResult>((resolve) => awaited.set(id, resolve)),
    give(results: readonly EditResult[]) {
      for (const result of results) {
        awaited.get(result.id)?.(result)
        awaited.delete(result.id)
      }
    },
  }
}

/** Asks for what is taught. A lost line opens the workshop again, and asks again. */
async function learn(
  { client, workshopId }: WorkshopStoreOptions,
  store: StoreApi<OpenWorkshop>,
): Promise<void> {
  if (store.getState().lessons !== null) return
  const [lessons, extras] = await Promise.all([
    client.call('workshop.lessons', { workshopId }),
    client.call('workshop.extras', { workshopId }),
  ])
  if (isOfLostLine(lessons) || isOfLostLine(extras)) return
  store.setState({
    lessons: lessons.kind === 'failed' ? {} : lessons.value,
    extras: extras.kind === 'failed' ? noExtras : extras.value,
  })
}

const isOfLostLine = (answer: { readonly kind: string; readonly error?: AppError }): boolean =>
  answer.kind === 'failed' && answer.error?.code === 'closed'
