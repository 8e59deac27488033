import { useRef, useState } from 'react'
import start from '../../assets/texts/start.json'
import type { LibrarySummary } from '../../electron/core/contract/areas/library.ts'
import { useHost } from '../client/host-context.tsx'
import { RemoveQuestion } from '../hand-over/remove-question.tsx'
import { useText } from '../ui/language.tsx'
import { tell } from '../ui/toast-queue.ts'
import { useTellError } from '../ui/use-tell-error.ts'

import common from '../../assets/texts/common.json'

/** Takes workshops off the list and puts them back; nothing is deleted. One at work is asked about first. */
export function useRemoval() {
  const client = useHost()
  const say = useText(start)
  const sayCommon = useText(common)
  const tellError = useTellError()
  const removed = useRef<LibrarySummary[]>([])
  const [asked, setAsked] = useState<Asked | null>(null)

  async function putBack(workshop: LibrarySummary) {
    removed.current = removed.current.filter(({ id }) => id !== workshop.id)
    const answer = await client.call('library.putBack', { workshopId: workshop.id })
    if (answer.kind === 'failed') tellError(answer.error)
    else tell({ kind: 'calm', title: say('removed.undone', { name: workshop.name }) })
  }

  async function remove(workshop: LibrarySummary, onGone: () => void, evenAtWork = false) {
    const answer = await client.call('library.remove', { workshopId: workshop.id, evenAtWork })
    if (answer.kind === 'failed') return tellError(answer.error)
    const { asks } = answer.value
    if (asks !== null) return setAsked({ workshop, why: asks, onGone })
    onGone()
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

  const question = asked !== null && (
    <RemoveQuestion
      name={asked.workshop.name}
      why={asked.why}
      onClose={() => setAsked(null)}
      onRemove={() => void remove(asked.workshop, asked.onGone, true)}
    />
  )
  return { remove, undo, question }
}

type Asked = {
  readonly workshop: LibrarySummary
  readonly why: 'running' | 'in-room'
  readonly onGone: () => void
}
