import type { CellPlace } from '../../../electron/core/board/cell-place.ts'
import { valueOf } from '../../../electron/core/board/edits/set-value.ts'
import type { CellValue } from '../../../electron/core/board/tables.ts'
import { useBoardState } from '../base/board-context.tsx'

/** What stands in a cell. */
export const useValue = (place: CellPlace): CellValue | undefined =>
  useBoardState(({ content }) => valueOf(content.values, place))
