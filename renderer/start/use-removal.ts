import { useRef } from 'react'
import start from '../../assets/texts/start.json'
import type { LibrarySummary } from '../../electron/core/contract/calls.ts'
import { useHost } from '../client/host-context.tsx'
import { useText } from '../ui/language.tsx'
import { tell } from '../ui/toast-queue.ts'
import { useTellError } from '../ui/use-tell-error.ts'

import common from '../../assets/texts/common.json'

/** Takes workshops off the list and puts them back; nothing is deleted. */
export function useRemoval() {
  const client = useHost()
  const say = useText(start)
  const sayCommon = useText(common)
  const tellError = useTellError()
  const removed = useRef<LibrarySummary[]>([])

  async function putBack(workshop: LibrarySummary) {
    removed.current = removed.current.filter(({ id }) => id !== workshop.id)
    const answer = await client.call('library.putBack', { workshopId: workshop.id })
    if (answer.kind === 'failed') tellError(answer.error)
    else tell({ kind: 'calm', title: say('removed.undone', { name: workshop.name }) })
  }

  async function remove(workshop: LibrarySummary) {
    const answer = await client.call('library.remove', { workshopId: workshop.id })
    if (answer.kind === 'failed') return tellError(answer.error)
    removed.current.push(workshop)
    tell({
      kind: 'calm',
      title: say('removed', { name: workshop.name }),
      help: say('removed.help'),
      action: { text: sayCommon('undo'), keys: 'Ctrl Z', onPress: () => void putBack(workshop) },
    })
  }

  function undo() {
    const last = removed.current.at(-1)
    if (last !== undefined) void putBack(last)
  }

  return { remove, undo }
}
