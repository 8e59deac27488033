import { useRef, useState } from 'react'
import common from '../../assets/texts/common.json'
import start from '../../assets/texts/start.json'
import type { LibrarySummary } from '../../electron/core/contract/areas/library.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { useHost } from '../client/host-context.tsx'
import { useText } from '../ui/language.tsx'
import { tell } from '../ui/toast-queue.ts'
import { useTellError } from '../ui/use-tell-error.ts'
import { localDate } from './time-ago.ts'

export type Sample = {
  /** It is being played: for some seconds. */
  readonly making: boolean
  /** Opens the sample class, made where there is none. */
  readonly open: () => Promise<void>
  /** Puts a new copy into the list in place of this one, which can be had back. */
  readonly anew: (before: LibrarySummary) => Promise<void>
}

/** The sample class, in the middle of which one can look round. */
export function useSample(onOpen: (id: Id) => void, onNew: (id: Id) => void): Sample {
  const client = useHost()
  const say = useText(start)
  const sayCommon = useText(common)
  const tellError = useTellError()
  const [making, setMaking] = useState(false)
  const asking = useRef(false)

  async function ask(anew: boolean): Promise<Id | null> {
    if (asking.current) return null
    asking.current = true
    setMaking(true)
    const today = localDate(Date.now())
    const answer = await client.call('library.sample', { today, anew })
    asking.current = false
    setMaking(false)
    if (answer.kind === 'ok') return answer.value.workshopId
    tellError(answer.error)
    return null
  }

  async function putBack(before: LibrarySummary): Promise<void> {
    const answer = await client.call('library.putBack', { workshopId: before.id })
    if (answer.kind === 'failed') tellError(answer.error)
    else tell({ kind: 'calm', title: say('removed.undone', { name: before.name }) })
  }

  return {
    making,
    async open() {
      const id = await ask(false)
      if (id !== null) onOpen(id)
    },
    async anew(before) {
      const id = await ask(true)
      if (id === null) return
      onNew(id)
      tell({
        kind: 'calm',
        title: say('sample.renewed'),
        help: say('sample.renewed.help'),
        action: { text: sayCommon('undo'), onPress: () => void putBack(before) },
      })
    },
  }
}
