import { useRef } from 'react'
import { DropIndicator, GridList, useDragAndDrop } from 'react-aria-components'
import agenda from '../../../assets/texts/agenda.json'
import type { AgendaDay } from '../../../electron/core/agenda/agenda-of-day.ts'
import { placeBeside } from '../../../electron/core/agenda/step-slots.ts'
import { agendaPosition, lastRun, realTimes } from '../../../electron/core/run/run-view.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import type { Id, LocalDate } from '../../../electron/core/base/ids.ts'
import type { RunTables } from '../../../electron/core/run/tables.ts'
import { currentRun } from '../../../electron/core/run/run-time.ts'
import { localTimeAt } from '../../../electron/core/base/zone.ts'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useRunTables } from '../console-context.tsx'
import { useRoomOffset } from '../run/use-run.ts'
import { AddButtons } from './add-buttons.tsx'
import { DayEnd } from './day-end.tsx'
import { DragPreview } from './drag-preview.tsx'
import { slotType } from './dragged-slots.ts'
import { EmptyDay } from './empty-day.tsx'
import { nowPlace, slotLines } from './slot-lines.ts'
import styles from './slot-list.module.css'
import { SlotRow, type SlotState } from './slot-row.tsx'
import { useListFocus } from './use-list-focus.ts'
import { useListKeys } from './use-list-keys.ts'
import { useLocalTime } from './use-local-time.ts'
import type { BlockPlace } from './use-block-acts.ts'
import type { SlotActs } from './use-slot-acts.ts'
import { useShownStarts } from './use-shown-starts.ts'
import { useSlotSelection } from './use-slot-selection.ts'

export type SlotListProps = {
  readonly days: readonly AgendaDay[]
  readonly shown: AgendaDay
  readonly acts: SlotActs
  readonly onBlocks: (place: BlockPlace) => void
  readonly selectedId: Id | null
  readonly onSelect: (slotId: Id | null) => void
}

/** The slots of a day with what holds them, and where the day stands now. */
export function SlotList({ days, shown, acts, onBlocks, selectedId, onSelect }: SlotListProps) {
  const say = useText(agenda)
  const tables = useRunTables()
  const dayId = shown.day.id
  const lines = slotLines(shown.rows)
  const slotIds = lines.map(({ slot }) => slot.id)
  const { selected, choose } = useSlotSelection(slotIds, selectedId, onSelect)
  const now = useLocalTime()
  const run = currentRun(tables)
  const ranId = useRanToday(slotIds, now.date)
  const today = now.date === shown.day.date || ranId !== null
  const beforeId = today ? nowPlace(lines, now.minute, ranId) : null
  const starts = useShownStarts()
  const { next } = agendaPosition(tables)
  const stateOf = statesIn(tables)
  const real = realTimes(tables)
  const scroller = useRef<HTMLDivElement>(null)
  useListFocus(scroller, { selectedId, anchorId: run?.slotId ?? next?.id ?? null })
  const onKeys = useListKeys({ dayId, selected, acts })
  const dragAndDropHooks = useSlotDragging(shown, acts)

  return (
    <div className={classNames(styles.scroller)} ref={scroller}>
      <div onKeyDownCapture={onKeys}>
        <GridList
          aria-label={say('title')}
          selectionMode="multiple"
          selectionBehavior="replace"
          disallowTypeAhead
          selectedKeys={selected}
          onSelectionChange={choose}
          onAction={(key) => acts.edit(String(key))}
          dragAndDropHooks={dragAndDropHooks}
          className={classNames(styles.list)}
          renderEmptyState={() => <EmptyDay />}
        >
          {lines.map((line) => (
            <SlotRow
              key={line.slot.id}
              line={line}
              state={stateOf(line.slot.id)}
              startsAt={starts.get(line.slot.id) ?? null}
              ranMin={Math.round((real.get(line.slot.id)?.ranMs ?? 0) / 60_000)}
              now={beforeId === line.slot.id ? now : null}
              days={days}
              selected={selected}
              acts={acts}
              onBlocks={onBlocks}
              onSelect={() => choose(new Set([line.slot.id]))}
            />
          ))}
        </GridList>
      </div>
      <DayEnd shown={shown} now={today && beforeId === null ? now : null} />
      <AddButtons
        onSlot={() => acts.add(dayId, lastOf(slotIds, selected))}
        onBlock={() => onBlocks({ kind: 'after', dayId, slotId: lastOf(slotIds, selected) })}
      />
    </div>
  )
}

/** How far each slot has got. */
function statesIn(tables: RunTables): (slotId: Id) => SlotState {
  const run = currentRun(tables)
  const { next, doneIds, cutIds } = agendaPosition(tables)
  return (slotId) => {
    if (run?.slotId === slotId) return 'running'
    if (doneIds.has(slotId)) return 'done'
    return cutIds.has(slotId) ? 'cut' : next?.id === slotId ? 'next' : 'ahead'
  }
}

const lastOf = (slotIds: readonly Id[], selected: ReadonlySet<unknown>): Id | null =>
  slotIds.findLast((id) => selected.has(id)) ?? null

/** The slot of this day that runs, or that ran last of all and today; null where neither is one of these. */
function useRanToday(slotIds: readonly Id[], today: LocalDate): Id | null {
  const tables = useRunTables()
  const offset = useRoomOffset()
  const ran = currentRun(tables) ?? lastRun(tables)
  if (ran === undefined || !slotIds.includes(ran.slotId)) return null
  if (ran.endedMs === null) return ran.slotId
  return localTimeAt(ran.endedMs, offset).date === today ? ran.slotId : null
}

/** Dragging by mouse, by pen and by keyboard: within the day here, to another day on its name above. */
function useSlotDragging(shown: AgendaDay, acts: SlotActs) {
  const tables = useRunTables()
  const language = useLanguage()
  const dayId = shown.day.id
  const titleOf = (key: unknown) => {
    const slot = tables.slot.get(String(key))
    return slot === undefined ? '' : textIn(slot.title, language)
  }
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ [slotType]: String(key), 'text/plain': titleOf(key) })),
    getAllowedDropOperations: () => ['move'],
    renderDragPreview: (dragged) => (
      <DragPreview titles={dragged.map((one) => one['text/plain'] ?? '')} />
    ),
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className={classNames(styles.dropLine)} />
    ),
    onReorder({ keys, target: { key, dropPosition } }) {
      const side = dropPosition === 'before' ? 'before' : 'after'
      acts.moveTo(new Set([...keys].map(String)), placeBeside(tables, dayId, String(key), side))
    },
  })
  return dragAndDropHooks
}
