import { useState } from 'react'
import agenda from '../../../assets/texts/agenda.json'
import { agendaDays } from '../../../electron/core/agenda/agenda-of-day.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { useRunTables } from '../console-context.tsx'
import styles from './agenda-panel.module.css'
import { AgendaTotals } from './agenda-totals.tsx'
import { focusRow } from './agenda-view.ts'
import { BlocksDialog } from './blocks-dialog.tsx'
import { DaySwitch } from './day-switch.tsx'
import { SlotList } from './slot-list.tsx'
import { useSelectionThere } from './use-selection-there.ts'
import { useShownDay } from './use-shown-day.ts'
import type { BlockPlace } from './use-block-acts.ts'
import { useSlotActs } from './use-slot-acts.ts'

export type AgendaPanelProps = {
  /** The slot that is looked at; its details stand in the side panel. */
  readonly selectedId: Id | null
  readonly onSelect: (slotId: Id | null) => void
}

/** The agenda of one day at a time. */
export function AgendaPanel({ selectedId, onSelect }: AgendaPanelProps) {
  const say = useText(agenda)
  const { dayId, show } = useShownDay()
  const acts = useSlotActs(onSelect)
  const [blockPlace, openBlocks] = useState<BlockPlace | null>(null)
  const tables = useRunTables()
  const days = agendaDays(tables)
  useSelectionThere(tables.slot, selectedId, onSelect)
  const shown = days.find(({ day }) => day.id === dayId)
  if (shown === undefined) return null
  return (
    <section className={classNames(styles.panel)} aria-label={say('title')}>
      <DaySwitch
        days={days}
        shownId={shown.day.id}
        onShow={(id) => {
          show(id)
          onSelect(null)
        }}
        onDrop={(slotIds, toDayId) => acts.moveToDay(shown.day.id, slotIds, toDayId)}
      />
      <SlotList
        key={shown.day.id}
        days={days}
        shown={shown}
        acts={acts}
        onBlocks={openBlocks}
        selectedId={selectedId}
        onSelect={onSelect}
      />
      <AgendaTotals />
      {blockPlace !== null && (
        <BlocksDialog
          place={blockPlace}
          onTaken={(slotId) => {
            onSelect(slotId)
            focusRow(slotId)
          }}
          onClose={() => openBlocks(null)}
        />
      )}
    </section>
  )
}
