import { z } from 'zod'
import { recordId } from '../../base/ids.ts'
import { call, facilitator, workshopId } from '../call.ts'

/** The boards of groups and class, made when somebody first looks at one. */
export const boardCalls = {
  /** The board of a template and a group, null for the whole class; made where there is none. */
  'board.open': call(
    facilitator,
    z.strictObject({
      workshopId,
      templateId: recordId<'template'>(),
      groupId: recordId<'group'>().nullable(),
    }),
    z.strictObject({ boardId: recordId<'board'>() }),
  ),
} as const
