import common from '../../../assets/texts/common.json'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import { useHost } from '../../client/host-context.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { tell } from '../../ui/toast-queue.ts'
import { useConsole } from '../console-context.tsx'
import { takeBack } from '../take-back.ts'

/** A function that tells what was done, with a button that takes it back. */
export function useTellUndoable(): (title: string, gesture: Id) => void {
  const client = useHost()
  const workshop = useConsole()
  const language = useLanguage()
  const say = useText(common)
  return (title, gesture) => {
    const onPress = () => void takeBack({ ...workshop, client, language }, 'agenda', gesture)
    tell({ kind: 'calm', title, action: { text: say('undo'), keys: 'Ctrl Z', onPress } })
  }
}
