import { useState } from 'react'
import type { Id } from '../../electron/core/workshop/ids.ts'
import { useWorkshop, useWorkshopStore } from '../client/use-workshop.ts'
import { classNames } from '../ui/class-names.ts'
import { AgendaPanel } from './agenda/agenda-panel.tsx'
import { SlotEditor } from './agenda/slot-editor.tsx'
import { ConsoleProvider } from './console-context.tsx'
import styles from './console-page.module.css'
import { PeopleBoard } from './people/people-board.tsx'

export type ConsolePageProps = { readonly workshopId: Id; readonly onBack: () => void }

/** The facilitator's console: agenda, what is in the room now, what comes next, and the keys for it. */
export function ConsolePage({ workshopId }: ConsolePageProps) {
  const store = useWorkshopStore(workshopId)
  const { phase } = useWorkshop(store, (open) => open)
  const [selectedId, setSelectedId] = useState<Id | null>(null)
  if (phase !== 'open') return null
  return (
    <ConsoleProvider workshopId={workshopId} store={store}>
      <div className={classNames(styles.frame)}>
        <aside className={classNames(styles.agenda)} data-scope="agenda">
          <AgendaPanel selectedId={selectedId} onSelect={setSelectedId} />
        </aside>
        <main className={classNames(styles.room)}>
          <PeopleBoard />
        </main>
        <aside className={classNames(styles.side)} data-scope="agenda">
          {selectedId !== null && <SlotEditor slotId={selectedId} />}
        </aside>
      </div>
    </ConsoleProvider>
  )
}
