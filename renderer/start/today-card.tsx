import { GridListItem } from 'react-aria-components'
import start from '../../assets/texts/start.json'
import type { LibrarySummary } from '../../electron/core/contract/areas/library.ts'
import type { Due } from '../../electron/core/library/due.ts'
import type { Glance } from '../../electron/core/library/glance.ts'
import { clockTime } from '../../electron/core/text/times.ts'
import { localTimeAt, roomOffset } from '../../electron/core/base/zone.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { DayLine, windowOf } from '../ui/day-line.tsx'
import { useFigures, useText } from '../ui/language.tsx'
import { useDayLabel } from './day-lines.tsx'
import { dueOfWorkshop } from './find-workshops.ts'
import { RoomCheck } from './room-check.tsx'
import { RowMenu, type RowActs } from './row-menu.tsx'
import styles from './today-card.module.css'
import type { EpochMs } from '../../electron/core/base/ids.ts'

export type TodayCardProps = {
  readonly workshop: LibrarySummary
  readonly nowMs: EpochMs
  readonly acts: RowActs
}

/** Today's class, the one card of the list: its day, and a check of the room before the first guest comes. */
export function TodayCard({ workshop, nowMs, acts }: TodayCardProps) {
  const say = useText(start)
  const { id, name, place, glance } = workshop
  const due = dueOfWorkshop(workshop, nowMs)
  if (glance === null || due === null) return null
  return (
    <GridListItem id={id} textValue={name} className={classNames(styles.card)}>
      <div className={classNames(styles.what)}>
        <When due={due} />
        <strong className={classNames(styles.name)}>{name}</strong>
        {place !== '' && <p className={classNames(styles.place)}>{place}</p>}
        <Today glance={glance} nowMs={nowMs} />
      </div>
      <div className={classNames(styles.check)}>
        <RoomCheck glance={glance} onOpen={() => acts.open(workshop)} />
        <div className={classNames(styles.acts)}>
          <Button kind="accent" keys="Enter" onPress={() => acts.open(workshop)}>
            {say('open')}
          </Button>
          <RowMenu workshop={workshop} acts={acts} />
        </div>
      </div>
    </GridListItem>
  )
}

function When({ due }: { readonly due: Due }) {
  const say = useText(start)
  const figures = useFigures()
  if (due.kind !== 'today' && due.kind !== 'running') return null
  const { day, of } = due
  const words =
    due.kind === 'running'
      ? say('today.running', { day, of })
      : say('today.starts', { day, of, time: figures(clockTime(due.startMinute)) })
  return (
    <p className={classNames(styles.when)} data-figures>
      {words}
    </p>
  )
}

function Today({ glance, nowMs }: { readonly glance: Glance; readonly nowMs: EpochMs }) {
  const label = useDayLabel()
  const line = glance.days[glance.nextDay ?? 0]
  if (line === undefined) return null
  const now = localTimeAt(nowMs, roomOffset(glance.timeZone))
  const nowMinute = now.date === line.date ? now.minute : null
  const day = { line, nowMinute, window: windowOf([line]), label: label(line) }
  return <DayLine {...day} hours />
}
