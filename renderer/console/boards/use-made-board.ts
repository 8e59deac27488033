import { useEffect, useState } from 'react'
import type { ErrorCode } from '../../../electron/core/contract/app-error.ts'
import type { BoardOwner } from '../../../electron/core/board/find-board.ts'
import { useHost } from '../../client/host-context.tsx'
import { useWorkshop } from '../../client/use-workshop.ts'
import { useConsole } from '../console-context.tsx'

/** A board that is not there: being made, gone since it was seen, or not to be had. */
export type AbsentBoard =
  | { readonly kind: 'making' }
  | { readonly kind: 'gone'; readonly again: () => void }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'failed'; readonly code: ErrorCode }

/**
 * Sees to it that the board is made where there is none, once: what somebody has removed stays
 * removed. Needs template and group as its key.
 */
export function useMadeBoard(owner: BoardOwner, isThere: boolean): AbsentBoard {
  const client = useHost()
  const { store, workshopId } = useConsole()
  const writable = useWorkshop(store, (open) => open.workshop.writable)
  const { templateId, groupId } = owner
  const [seen, setSeen] = useState(isThere)
  const [code, setCode] = useState<ErrorCode | null>(null)
  if (isThere && !seen) setSeen(true)
  const missing = !isThere && !seen && writable
  useEffect(() => {
    if (!missing) return
    const make = () =>
      void client.call('board.open', { workshopId, templateId, groupId }).then((answer) => {
        // A line that is lost comes back, and the board is asked for anew.
        if (answer.kind === 'failed' && answer.error.code !== 'closed') setCode(answer.error.code)
      })
    if (client.state() === 'open') make()
    return client.onState((line) => {
      if (line === 'open') make()
    })
  }, [client, workshopId, templateId, groupId, missing])
  if (code !== null) return { kind: 'failed', code }
  if (seen) return { kind: 'gone', again: () => setSeen(false) }
  return { kind: writable ? 'making' : 'read-only' }
}
