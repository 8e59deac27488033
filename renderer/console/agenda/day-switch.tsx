import { GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import agenda from '../../../assets/texts/agenda.json'
import type { AgendaDay } from '../../../electron/core/agenda/agenda-of-day.ts'
import { shortDate } from '../../../electron/core/text/dates.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { DayMenu } from './day-menu.tsx'
import styles from './day-switch.module.css'
import { draggedSlots, slotType } from './dragged-slots.ts'
import type { SlotIds } from './use-slot-acts.ts'

export type DaySwitchProps = {
  readonly days: readonly AgendaDay[]
  readonly shownId: Id
  readonly onShow: (dayId: Id) => void
  /** Slots were let go over a day. */
  readonly onDrop: (slotIds: SlotIds, dayId: Id) => void
}

/** The days side by side: one is shown, and slots can be dropped on the others. */
export function DaySwitch({ days, shownId, onShow, onDrop }: DaySwitchProps) {
  const say = useText(agenda)
  const language = useLanguage()
  const { dragAndDropHooks } = useDragAndDrop({
    acceptedDragTypes: [slotType],
    shouldAcceptItemDrop: ({ key }) => key !== shownId,
    getDropOperation: () => 'move',
    onItemDrop: ({ items, target }) =>
      void draggedSlots(items).then((slotIds) => onDrop(slotIds, String(target.key))),
  })
  return (
    <div className={classNames(styles.bar)}>
      <GridList
        aria-label={say('days')}
        layout="grid"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        disallowTypeAhead
        selectedKeys={[shownId]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) onShow(String(key))
        }}
        dragAndDropHooks={dragAndDropHooks}
        className={classNames(styles.days)}
      >
        {days.map(({ day, number }) => {
          const [name, date] = [say('day', { number }), shortDate(day.date, language)]
          return (
            <GridListItem
              key={day.id}
              id={day.id}
              textValue={`${name}, ${date}`}
              className={classNames(styles.day)}
            >
              <span>{name}</span>
              <time dateTime={day.date}>{date}</time>
            </GridListItem>
          )
        })}
      </GridList>
      <DayMenu days={days} shownId={shownId} onShow={onShow} />
    </div>
  )
}
