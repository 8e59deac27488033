import { useRef, type ReactNode } from 'react'
import texts from '../../assets/texts/board.json'
import common from '../../assets/texts/common.json'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { useText } from '../ui/language.tsx'
import { useBoardState } from './board-context.tsx'
import { useBoardActions } from './use-board-actions.tsx'
import styles from './board-tools.module.css'
import { NoteTools } from './note-tools.tsx'
import { cellOf } from '../../electron/core/board/cell-at.ts'
import type { Row } from '../../electron/core/board/row.ts'
import { rowRules } from '../../electron/core/board/rows/all.ts'
import { ValueTools } from './value-tools.tsx'
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
  return isValue ? <Beside key="value" tools={<ValueTools />} /> : null
}

const holdsValue = (row: Row | undefined) =>
  row !== undefined && rowRules[row.kind].holds === 'cell_value'

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
