import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import common from '../../assets/texts/common.json'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { useHost } from '../client/host-context.tsx'
import { createLiveQuery } from '../client/live-query.ts'
import type { Scope } from '../../electron/core/workshop/scope.ts'
import type { WorkshopStore } from '../client/workshop-store.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { tell } from '../ui/toast-queue.ts'
import { useTellError } from '../ui/use-tell-error.ts'
import { turnWords } from './gesture-words.ts'

export type Undo = {
  /** What undo would take back, such as “Undo +5 min”; null for nothing. */
  readonly undoWords: string | null
  readonly redoWords: string | null
  readonly undo: () => void
  readonly redo: () => void
}

/** Undo and redo in a scope; the host knows what comes next, also after a restart. */
export function useUndo(store: WorkshopStore, workshopId: Id, scope: Scope): Undo {
  const client = useHost()
  const say = useText(common)
  const language = useLanguage()
  const tellError = useTellError()
  const { undoState, refresh } = useUndoState(workshopId, scope)

  async function turn(kind: 'undo' | 'redo') {
    // Asked anew, so that two quick presses never take back the same step.
    const answer = await client.call('workshop.undoState', { workshopId, scope })
    if (answer.kind === 'failed') return tellError(answer.error)
    const next = answer.value[kind]
    if (next === null) return
    const turning = { scope, edits: [{ kind, gesture: next.gesture }] }
    const result = await store.change(turning).committed
    refresh()
    if (result.kind === 'committed' && result.kept.length > 0) {
      tell({ kind: 'calm', title: say('kept.title'), help: say('kept.help') })
    }
  }

  // One after the other: a quick second press would find the step of the first still to be taken back.
  const last = useRef<Promise<unknown>>(Promise.resolve())
  function queue(kind: 'undo' | 'redo') {
    last.current = last.current.then(() => turn(kind))
  }

  function wordsOf(kind: 'undo' | 'redo') {
    const next = undoState?.[kind] ?? null
    return next === null ? null : turnWords(kind, next.name, language)
  }

  return {
    undoWords: wordsOf('undo'),
    redoWords: wordsOf('redo'),
    undo: () => queue('undo'),
    redo: () => queue('redo'),
  }
}

/** What can be turned in a scope, asked anew whenever another scope has the focus. */
function useUndoState(workshopId: Id, scope: Scope) {
  const client = useHost()
  const query = useMemo(() => {
    const isStale = (event: FeedEvent) => 'workshopId' in event && event.workshopId === workshopId
    return createLiveQuery(client, 'workshop.undoState', { workshopId, scope }, isStale)
  }, [client, workshopId, scope])
  useEffect(() => query.start(), [query])
  const live = useSyncExternalStore(query.subscribe, query.getState)
  return { undoState: live.kind === 'ready' ? live.value : null, refresh: query.refresh }
}
