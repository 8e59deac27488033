import { useRef, type ReactNode } from 'react'
import texts from '../../../assets/texts/board.json'
import common from '../../../assets/texts/common.json'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { useBoardState } from '../base/board-context.tsx'
import { useBoardActions } from '../base/use-board-actions.tsx'
import styles from '../base/board-tools.module.css'
import { NoteTools } from './note-tools.tsx'
import { cellOf } from '../../../electron/core/board/cell-at.ts'
import type { Row } from '../../../electron/core/board/row.ts'
import { rowTools } from '../rows/all.ts'
import { PointTools } from './point-tools.tsx'
import { ToolsPlace } from './tools-place.tsx'
import { useFreePlace } from './use-free-place.ts'

/** What is picked up, else what is chosen: beside it, where they lie on no note. */
export function Chosen() {
  const picked = useBoardState((state) => state.picked)
  const hasNotes = useBoardState((state) => state.selected.size > 0)
  const isPoint = useBoardState((state) => state.at.kind === 'point')
  const isValue = useBoardState(
    ({ at, geometry }) => at.kind === 'cell' && holdsValue(cellOf(geometry, at)?.row),
  )
  const isTyping = useBoardState((state) => state.editingId !== null)
  const isPasting = useBoardState(({ waiting }) => waiting?.isOpen === true)
  if (picked) return <Beside key="picked" tools={<PickedHint />} />
  if (isTyping || isPasting) return null
  if (hasNotes) return <Beside key="notes" tools={<NoteTools />} />
  if (isPoint) return <Beside key="point" tools={<PointTools />} />
  return isValue ? <Beside key="value" tools={<CellTools />} /> : null
}

const holdsValue = (row: Row | undefined) => row !== undefined && rowTools[row.kind] !== null

/** What the cell at hand can be filled with. */
function CellTools() {
  const at = useBoardState((state) => state.at)
  const row = useBoardState(({ geometry }) =>
    at.kind === 'cell' ? cellOf(geometry, at)?.row : undefined,
  )
  const tools = row === undefined ? null : rowTools[row.kind]
  if (at.kind !== 'cell' || row === undefined || tools === null) return null
  return <tools.Tools row={row} place={at} />
}

function Beside({ tools }: { readonly tools: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  useFreePlace(ref)
  return (
    <ToolsPlace ref={ref} className={classNames(styles.chosen)}>
      {tools}
    </ToolsPlace>
  )
}

function PickedHint() {
  const say = useText(texts)
  const sayCommon = useText(common)
  const { acts } = useBoardActions()
  return (
    <div className={classNames(styles.bar, styles.hint)}>
      <span>{say('picked.hint')}</span>
      <Button kind="quiet" keys="Esc" onPress={acts.putBack}>
        {sayCommon('cancel')}
      </Button>
    </div>
  )
}
