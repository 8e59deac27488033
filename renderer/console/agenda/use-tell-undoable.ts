import { v7 as newId } from 'uuid'
import agenda from '../../../assets/texts/agenda.json'
import common from '../../../assets/texts/common.json'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import { useHost } from '../../client/host-context.tsx'
import { useText } from '../../ui/language.tsx'
import { tell } from '../../ui/toast-queue.ts'
import { useTellError } from '../../ui/use-tell-error.ts'
import { useConsole } from '../console-context.tsx'

/** A function that tells what was done, with a button that takes it back. */
export function useTellUndoable(): (title: string, gesture: Id) => void {
  const client = useHost()
  const { workshopId, store } = useConsole()
  const say = useText(agenda)
  const sayCommon = useText(common)
  const tellError = useTellError()

  async function undo(gesture: Id) {
    const turns = await client.call('workshop.turns', { workshopId, scope: 'agenda' })
    if (turns.kind === 'failed') return tellError(turns.error)
    if (turns.value.undo?.gesture !== gesture) {
      return tell({ kind: 'calm', title: say('undo.past') })
    }
    void store.edit({ kind: 'undo', gesture }, newId())
  }

  return (title, gesture) =>
    tell({
      kind: 'calm',
      title,
      action: { text: sayCommon('undo'), keys: 'Ctrl Z', onPress: () => void undo(gesture) },
    })
}
