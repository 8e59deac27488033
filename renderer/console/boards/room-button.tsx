import texts from '../../../assets/texts/board-page.json'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import type { Board } from '../../board/base/board-context.tsx'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useStageActs } from '../use-stage-acts.ts'
import { areaInView } from './area-in-view.ts'
import styles from './board-header.module.css'

export type RoomButtonProps = { readonly board: Board | null; readonly stage: Room['stage'] }

/** Puts the board, or the part of it in view, on the stage, and takes it off again. */
export function RoomButton({ board, stage }: RoomButtonProps) {
  const say = useText(texts)
  const { act } = useStageActs()
  const boardId = board?.store.getState().content.board.id
  if (board === null || boardId === undefined) {
    return (
      <Button kind="accent" isDisabled>
        {say('show')}
      </Button>
    )
  }
  const showAll = () => void act({ kind: 'board', boardId, area: null })
  if (stage.scene !== 'board' || stage.board?.boardId !== boardId) {
    return (
      <Button kind="accent" onPress={showAll}>
        {say('show')}
      </Button>
    )
  }
  const showPart = () => void act({ kind: 'board', boardId, area: areaInView(board) })
  return (
    <Menu
      choices={[
        { id: 'part', text: say('show.part'), onChoose: showPart },
        {
          id: 'whole',
          text: say('show.whole'),
          disabled: stage.board.area === null,
          onChoose: showAll,
        },
        { id: 'off', text: say('show.off'), onChoose: () => void act({ kind: 'slot' }) },
      ]}
    >
      <Button kind="accent">
        <span className={classNames(styles.shown)}>
          {say('shown')}
          <Icon name="down" />
        </span>
      </Button>
    </Menu>
  )
}
