import agenda from '../../../assets/texts/agenda.json'
import run from '../../../assets/texts/run.json'
import { slotsOfDay } from '../../../electron/core/agenda/plan-days.ts'
import type { Slot } from '../../../electron/core/agenda/tables.ts'
import { currentRun } from '../../../electron/core/run/run-time.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { useRunTables } from '../console-context.tsx'
import { useRunActs } from '../run/use-run-acts.ts'
import { focusRow } from './agenda-view.ts'
import styles from './editor.module.css'
import { useSlotActs } from './use-slot-acts.ts'

/** What can be done with the slot as a whole. */
export function SlotButtons({ slot }: { readonly slot: Slot }) {
  const say = useText(agenda)
  const sayRun = useText(run)
  const tables = useRunTables()
  const acts = useSlotActs()
  const { jump } = useRunActs()
  const { id, dayId } = slot
  const slots = slotsOfDay(tables, dayId)
  const one = new Set([id])
  const at = slots.findIndex((other) => other.id === id)
  const step = (way: 'up' | 'down') => () => {
    acts.step(dayId, one, way)
    // The button that would lose the focus by being disabled gives it to the row.
    const atEdge = way === 'up' ? at === 1 : at === slots.length - 2
    if (atEdge) focusRow(id)
  }
  return (
    <div className={classNames(styles.buttons)}>
      {currentRun(tables)?.slotId !== id && (
        <div className={classNames(styles.whole)}>
          <Button onPress={() => jump(id)}>{sayRun('jump')}</Button>
        </div>
      )}
      <Button kind="quiet" isDisabled={at === 0} onPress={step('up')}>
        {say('slot.moveUp')}
      </Button>
      <Button kind="quiet" isDisabled={at === slots.length - 1} onPress={step('down')}>
        {say('slot.moveDown')}
      </Button>
      <Button kind="quiet" onPress={() => acts.remove(dayId, one)}>
        {say('slot.remove')}
      </Button>
    </div>
  )
}
