import agenda from '../../../assets/texts/agenda.json'
import type { AgendaDay } from '../../../electron/core/agenda/agenda-of-day.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { IconButton } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { askForDetails } from './agenda-view.ts'
import { useDayActs } from './use-day-acts.ts'

export type DayMenuProps = {
  readonly days: readonly AgendaDay[]
  readonly shownId: Id
  readonly onShow: (dayId: Id) => void
}

/** What can be done with the day that is shown. */
export function DayMenu({ days, shownId, onShow }: DayMenuProps) {
  const say = useText(agenda)
  const acts = useDayActs(onShow)
  const shown = days.find(({ day }) => day.id === shownId)
  const number = shown?.number ?? 1
  const removable = days.length > 1 && shown?.rows.length === 0
  return (
    <Menu
      choices={[
        {
          id: 'edit',
          text: say('day.edit'),
          onChoose() {
            onShow(shownId)
            askForDetails({ kind: 'day', dayId: shownId })
          },
        },
        { id: 'add', text: say('day.add'), onChoose: acts.add },
        {
          id: 'remove',
          text: say('day.remove', { number }),
          disabled: !removable,
          onChoose: () => acts.remove(shownId, number),
        },
      ]}
    >
      <IconButton icon="more" label={say('day.more', { number })} />
    </Menu>
  )
}
