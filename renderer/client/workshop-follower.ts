import type { AppError } from '../../electron/core/contract/app-error.ts'
import type { Snapshot } from '../../electron/core/contract/areas/workshop.ts'
import type { FeedEntry, FeedEvent } from '../../electron/core/contract/feed.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import type { HostClient } from './host-client.ts'

export type FollowerOptions = {
  readonly client: HostClient
  readonly workshopId: Id
  readonly onOpened: (snapshot: Snapshot) => void
  readonly onFailed: (error: AppError) => void
  /** Takes news in, or says that something is missing before it. */
  readonly onEntries: (entries: readonly FeedEntry[]) => 'applied' | 'gap'
  readonly onReplaced: () => void
  /** From now on edits may be sent. */
  readonly onInStep: () => void
}

/**
 * Opens a workshop and follows it: again after each break of the line, after a gap, and after it was
 * replaced. What is heard while it is being opened is taken in afterwards.
 */
export function createWorkshopFollower(options: FollowerOptions) {
  const { client, workshopId } = options
  let early: FeedEntry[] = []
  let inStep = false
  let openings = 0

  async function open() {
    const mine = ++openings
    inStep = false
    early = []
    const answer = await client.call('workshop.open', { workshopId })
    if (mine !== openings) return
    if (answer.kind === 'failed') {
      // A lost line comes back by itself, and opens the workshop again.
      if (answer.error.code !== 'closed') options.onFailed(answer.error)
      return
    }
    inStep = true
    options.onOpened(answer.value)
    take(early)
    if (inStep) options.onInStep()
  }

  function take(entries: readonly FeedEntry[]) {
    if (!inStep) early.push(...entries)
    else if (options.onEntries(entries) === 'gap') void open()
  }

  function hear(event: FeedEvent) {
    if (!('workshopId' in event) || event.workshopId !== workshopId) return
    if (event.kind === 'workshop-changed') return take(event.entries)
    options.onReplaced()
    void open()
  }

  return {
    inStep: () => inStep,
    /** Begins to follow; returns how to stop. */
    start() {
      const stopHearing = client.onFeed(hear)
      const stopWatching = client.onState((line) => {
        if (line === 'open') void open()
        else inStep = false
      })
      if (client.state() === 'open') void open()
      return () => {
        openings++
        inStep = false
        stopHearing()
        stopWatching()
      }
    },
  }
}
