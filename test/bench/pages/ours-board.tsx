import { useEffect } from 'react'
import type { Board } from '../../../renderer/board/base/board-context.tsx'
import { HostProvider } from '../../../renderer/client/host-context.tsx'
import type { HostClient } from '../../../renderer/client/host-client.ts'
import type { WorkshopStore } from '../../../renderer/client/workshop-store.ts'
import { BoardBody } from '../../../renderer/console/boards/board-body.tsx'
import { ConsoleProvider } from '../../../renderer/console/console-context.tsx'
import { LanguageProvider } from '../../../renderer/ui/language.tsx'
import { templateId, workshopId } from './ours-records.ts'

export type OursBoardProps = {
  readonly client: HostClient
  readonly store: WorkshopStore
  readonly onBoard: (board: Board | null) => void
}

const owner = { templateId, groupId: null }

/** The board as the console shows it: its surface and tools, its keys, and the console's own undo. */
export function OursBoard({ client, store, onBoard }: OursBoardProps) {
  useEffect(() => store.start(), [store])
  return (
    <HostProvider host={client}>
      <LanguageProvider language="en">
        <ConsoleProvider workshopId={workshopId} store={store}>
          <main className="board">
            <BoardBody owner={owner} secondLanguage={null} onBoard={onBoard} />
          </main>
        </ConsoleProvider>
      </LanguageProvider>
    </HostProvider>
  )
}
