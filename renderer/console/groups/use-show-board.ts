import type { BoardOwner } from '../../../electron/core/board/find-board.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { useHost } from '../../client/host-context.tsx'
import { useTellError } from '../../ui/use-tell-error.ts'
import { useConsole } from '../console-context.tsx'
import { useStageActs } from '../use-stage-acts.ts'

/** Shows a group's board in the room, made where there is none yet; the one that is shown is taken off. */
export function useShowBoard(): (owner: BoardOwner, shownId: Id | null) => Promise<void> {
  const client = useHost()
  const tellError = useTellError()
  const { workshopId } = useConsole()
  const { act } = useStageActs()
  return async (owner, shownId) => {
    const answer = await client.call('board.open', { workshopId, ...owner })
    if (answer.kind === 'failed') return void tellError(answer.error)
    const { boardId } = answer.value
    await act(boardId === shownId ? { kind: 'slot' } : { kind: 'board', boardId, area: null })
  }
}
