import { v7 as newId } from 'uuid'
import common from '../../../assets/texts/common.json'
import type { FeedEvent } from '../../../electron/core/contract/feed.ts'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import { useHost, useLive } from '../../client/host-context.tsx'
import type { WorkshopStore } from '../../client/workshop-store.ts'
import { useText } from '../../ui/language.tsx'
import { tell } from '../../ui/toast-queue.ts'
import { useTellError } from '../../ui/use-tell-error.ts'

export type Undo = {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly undo: () => void
  readonly redo: () => void
}

/** Undo and redo in the agenda; the host knows what comes next, also after a restart. */
export function useUndo(store: WorkshopStore, workshopId: Id): Undo {
  const client = useHost()
  const say = useText(common)
  const tellError = useTellError()
  const isStale = (event: FeedEvent) => 'workshopId' in event && event.workshopId === workshopId
  const { live, refresh } = useLive('workshop.turns', { workshopId, scope: 'agenda' }, isStale)
  const turns = live.kind === 'ready' ? live.value : null

  async function turn(kind: 'undo' | 'redo') {
    // Asked anew, so that two quick presses never take back the same step.
    const answer = await client.call('workshop.turns', { workshopId, scope: 'agenda' })
    if (answer.kind === 'failed') return tellError(answer.error)
    const next = answer.value[kind]
    if (next === null) return
    const result = await store.edit({ kind, gesture: next.gesture }, newId())
    refresh()
    if (result.kind === 'committed' && result.kept.length > 0) {
      tell({ kind: 'calm', title: say('kept.title'), help: say('kept.help') })
    }
  }

  return {
    canUndo: turns !== null && turns.undo !== null,
    canRedo: turns !== null && turns.redo !== null,
    undo: () => void turn('undo'),
    redo: () => void turn('redo'),
  }
}
