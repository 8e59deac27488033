import agenda from '../../../assets/texts/agenda.json'
import run from '../../../assets/texts/run.json'
import { keepsPlace } from '../../../electron/core/course/blocks.ts'
import type { AgendaDay } from '../../../electron/core/agenda/agenda-of-day.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import type { Slot } from '../../../electron/core/agenda/tables.ts'
import { currentRun } from '../../../electron/core/run/run-time.ts'
import { IconButton } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Menu, type MenuChoice } from '../../ui/menu.tsx'
import { useRunTables, useExtras } from '../console-context.tsx'
import { useRunActs } from '../run/use-run-acts.ts'
import { focusRow } from './agenda-view.ts'
import type { BlockPlace } from './use-block-acts.ts'
import styles from './slot-row.module.css'
import type { SlotActs, SlotIds } from './use-slot-acts.ts'

export type SlotMenuProps = {
  readonly slot: Slot
  readonly days: readonly AgendaDay[]
  readonly selected: SlotIds
  readonly acts: SlotActs
  readonly onBlocks: (place: BlockPlace) => void
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** What can be done with a slot; where it is one of several that are selected, with all of them. */
export function SlotMenu({ slot, isOpen, onOpenChange, ...rest }: SlotMenuProps) {
  const say = useText(agenda)
  const language = useLanguage()
  const choices = useSlotChoices({ slot, ...rest })
  return (
    <span className={classNames(styles.menu)}>
      <Menu choices={choices} isOpen={isOpen} onOpenChange={onOpenChange}>
        <IconButton icon="more" label={say('slot.more', { title: textIn(slot.title, language) })} />
      </Menu>
    </span>
  )
}

type SlotChoicesInput = Pick<SlotMenuProps, 'slot' | 'days' | 'selected' | 'acts' | 'onBlocks'>

function useSlotChoices(input: SlotChoicesInput): readonly MenuChoice[] {
  const { slot, days, selected, acts } = input
  const say = useText(agenda)
  const sayRun = useText(run)
  const { jump } = useRunActs()
  const runs = currentRun(useRunTables())?.slotId === slot.id
  const { id, dayId } = slot
  const slotIds: SlotIds = selected.has(id) ? selected : new Set([id])
  const step = (way: 'up' | 'down') => () => {
    acts.step(dayId, slotIds, way)
    focusRow(id)
  }
  return [
    { id: 'edit', text: say('slot.edit'), keys: 'Enter', onChoose: () => acts.edit(id) },
    { id: 'start', text: sayRun('jump'), disabled: runs, onChoose: () => jump(id) },
    {
      id: 'add',
      text: say('slot.addBelow'),
      keys: 'Ins',
      onChoose: () => acts.add(dayId, id),
    },
    ...useReplaceChoice(input),
    { id: 'up', text: say('slot.moveUp'), keys: 'Alt ↑', onChoose: step('up') },
    { id: 'down', text: say('slot.moveDown'), keys: 'Alt ↓', onChoose: step('down') },
    ...days
      .filter(({ day }) => day.id !== dayId)
      .map(({ day, number }) => ({
        id: day.id,
        text: say('slot.toDay', { number }),
        onChoose: () => acts.moveToDay(dayId, slotIds, day.id),
      })),
    {
      id: 'remove',
      text: say('slot.remove'),
      keys: 'Del',
      onChoose: () => acts.remove(dayId, slotIds),
    },
  ]
}

/** A practice can give its place to a block of the course, where there are any. */
function useReplaceChoice({ slot, onBlocks }: SlotChoicesInput): readonly MenuChoice[] {
  const say = useText(agenda)
  const { blocks } = useExtras()
  const keeps = keepsPlace(useRunTables(), slot)
  if (blocks.length === 0 || keeps === 'not-practice') return []
  const note = keeps === null ? undefined : say('block.hasRun')
  return [
    {
      id: 'replace',
      text: say('block.replaceBy'),
      disabled: keeps !== null,
      note,
      onChoose: () => onBlocks({ kind: 'instead', slot }),
    },
  ]
}
