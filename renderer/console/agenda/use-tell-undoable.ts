import common from '../../../assets/texts/common.json'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import { useHost } from '../../client/host-context.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { tell } from '../../ui/toast-queue.ts'
import { useConsole } from '../console-context.tsx'
import { takeBack } from '../take-back.ts'

/** A function that tells what was done, with a button that takes it back; gives the key to close it by. */
export function useTellUndoable(): (title: string, gesture: Id, forMs?: number) => string {
  const client = useHost()
  const workshop = useConsole()
  const language = useLanguage()
  const say = useText(common)
  return (title, gesture, forMs) => {
    const onPress = () => void takeBack({ ...workshop, client, language }, 'agenda', gesture)
    const action = { text: say('undo'), keys: 'Ctrl Z', onPress }
    return tell({
      kind: 'calm',
      title,
      undoes: gesture,
      action,
      ...(forMs === undefined ? {} : { forMs }),
    })
  }
}
