import type { boardCalls } from '../../core/contract/areas/board.ts'
import { addBoard, findBoard, type BoardOwner } from '../../core/board/find-board.ts'
import { Refused } from '../../core/contract/app-error.ts'
import type { Id } from '../../core/base/ids.ts'
import { boardScope } from '../../core/workshop/scope.ts'
import { boardMaker } from '../../core/workshop/undo-stacks.ts'
import { newId } from '../new-id.ts'
import { makeEdits } from '../live/make-edits.ts'
import type { LiveWorkshop } from '../workshops/live-workshop.ts'
import type { Workshops } from '../workshops/workshops.ts'
import type { AreaHandlers } from './handlers.ts'

/** The groups' boards, made when somebody first looks at them. */
export function boardHandlers(workshops: Workshops): AreaHandlers<typeof boardCalls> {
  return {
    'board.open': async ({ workshopId, ...owner }) => {
      const live = await workshops.open(workshopId)
      // A board that somebody has just sent is the board.
      live.flush()
      return { boardId: findBoard(live.tables, owner)?.id ?? made(live, owner) }
    },
  }
}

/** Found and made without a pause: who asks at the same moment finds it made. */
function made(live: LiveWorkshop, owner: BoardOwner): Id<'board'> {
  const { tables } = live
  const { templateId, groupId } = owner
  const known = tables.template.has(templateId) && (groupId === null || tables.group.has(groupId))
  if (!known) throw new Refused('not-found')
  const boardId = newId()
  const edits = addBoard(tables, owner, boardId)
  const refusal = makeEdits(live, { scope: boardScope(boardId), edits }, boardMaker)
  if (refusal !== null) throw new Refused(refusal)
  return boardId
}
