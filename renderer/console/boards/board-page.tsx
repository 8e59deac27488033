import { useState } from 'react'
import type { BoardOwner } from '../../../electron/core/board/find-board.ts'
import type { Room } from '../../../electron/core/contract/room.ts'
import type { Board } from '../../board/board-context.tsx'
import { LineBanner } from '../../ui/line-banner.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Refusals } from '../refusals.tsx'
import { BoardBody } from './board-body.tsx'
import { BoardHeader } from './board-header.tsx'
import styles from './board-page.module.css'

export type BoardPageProps = { readonly owner: BoardOwner; readonly room: Room }

/** A board over the whole console: whose it is, how far it has got, and the board itself. */
export function BoardPage({ owner, room }: BoardPageProps) {
  const [board, setBoard] = useState<Board | null>(null)
  return (
    <div className={classNames(styles.page)} data-surface="board">
      <BoardHeader owner={owner} board={board} room={room} />
      <div className={classNames(styles.told)}>
        <LineBanner />
        <Refusals />
      </div>
      <main className={classNames(styles.body)} data-region>
        <BoardBody
          key={`${owner.templateId} ${owner.groupId ?? ''}`}
          owner={owner}
          secondLanguage={null}
          onBoard={setBoard}
        />
      </main>
    </div>
  )
}
