import { useMemo } from 'react'
import { boardContent, type BoardContent } from '../../../electron/core/board/board-content.ts'
import { findBoard, type BoardOwner } from '../../../electron/core/board/find-board.ts'
import type { WorkshopTables } from '../../../electron/core/workshop/tables.ts'
import { sharedContent } from '../../board/base/shared-content.ts'
import { useWorkshop } from '../../client/use-workshop.ts'
import { useConsole } from '../console-context.tsx'

/** The board of a template and group with everything on it, new only when it is; null for none. */
export function useBoardContent({ templateId, groupId }: BoardOwner): BoardContent | null {
  const { store } = useConsole()
  const select = useMemo(() => contentSelector({ templateId, groupId }), [templateId, groupId])
  return useWorkshop(store, (open) => select(open.workshop.tables))
}

const parts = ['board', 'template', 'group', 'note', 'curve_point', 'cell_value'] as const

function contentSelector(owner: BoardOwner) {
  let seen: WorkshopTables | null = null
  let last: BoardContent | null = null
  return (tables: WorkshopTables): BoardContent | null => {
    const before = seen
    if (before !== null && parts.every((part) => before[part] === tables[part])) return last
    seen = tables
    const board = findBoard(tables, owner)
    const next = board && boardContent(tables, board.id)
    last = last !== null && next !== null ? sharedContent(last, next) : next
    return last
  }
}
