import agenda from '../../assets/texts/agenda.json'
import { textOf } from '../../electron/core/text/catalogue.ts'
import type { Language } from '../../electron/core/text/language.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import type { Scope } from '../../electron/core/workshop/scope.ts'
import type { HostClient } from '../client/host-client.ts'
import type { WorkshopStore } from '../client/workshop-store.ts'
import { errorWords } from '../ui/error-words.ts'
import { tell } from '../ui/toast-queue.ts'

export type TakingBack = {
  readonly client: HostClient
  readonly store: WorkshopStore
  readonly workshopId: Id
  readonly language: Language
}

/** Takes back what was told of a while ago, if it is still what undo would take back; else says so. */
export async function takeBack(
  { client, store, workshopId, language }: TakingBack,
  scope: Scope,
  gesture: Id,
): Promise<void> {
  const undoState = await client.call('workshop.undoState', { workshopId, scope })
  if (undoState.kind === 'failed') {
    tell({ kind: 'danger', ...errorWords(undoState.error.code, language) })
  } else if (undoState.value.undo?.gesture === gesture) {
    store.change({ scope, edits: [{ kind: 'undo', gesture }] })
  } else {
    tell({ kind: 'calm', title: textOf(agenda, language, 'undo.past') })
  }
}
