import { GridListItem } from 'react-aria-components'
import start from '../../assets/texts/start.json'
import type { LibrarySummary } from '../../electron/core/contract/areas/library.ts'
import { isUrgent } from '../../electron/core/library/due.ts'
import { longDate } from '../../electron/core/text/dates.ts'
import { Badge } from '../ui/badge.tsx'
import { classNames } from '../ui/class-names.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { DayLines } from './day-lines.tsx'
import { dueWords } from './due-words.ts'
import { dueOfWorkshop } from './find-workshops.ts'
import { RowMenu, type RowActs } from './row-menu.tsx'
import styles from './workshop-row.module.css'
import type { EpochMs } from '../../electron/core/base/ids.ts'

export type WorkshopRowProps = {
  readonly workshop: LibrarySummary
  readonly nowMs: EpochMs
  readonly acts: RowActs
}

/** One workshop of the list: its name, its days, when it is held, and the one thing that is due. */
export function WorkshopRow({ workshop, nowMs, acts }: WorkshopRowProps) {
  const { id, name, glance } = workshop
  return (
    <GridListItem id={id} textValue={name} className={classNames(styles.row)}>
      <strong className={classNames(styles.name)} title={name}>
        {name}
      </strong>
      <span className={classNames(styles.days)}>
        {glance !== null && <DayLines days={glance.days} />}
      </span>
      <When workshop={workshop} />
      <DueChip workshop={workshop} nowMs={nowMs} />
      <RowMenu workshop={workshop} acts={acts} />
    </GridListItem>
  )
}

function When({ workshop }: { readonly workshop: LibrarySummary }) {
  const say = useText(start)
  const language = useLanguage()
  const { firstDate, dayCount, place } = workshop
  const days = say('days', { count: dayCount })
  const about = place === '' ? days : `${place} · ${days}`
  return (
    <span className={classNames(styles.when)} data-figures>
      {firstDate === null ? (
        <span className={classNames(styles.second)}>{say('noDate')}</span>
      ) : (
        <>
          <time dateTime={firstDate}>{longDate(firstDate, language)}</time>
          <span className={classNames(styles.second)} title={about}>
            {about}
          </span>
        </>
      )}
    </span>
  )
}

function DueChip({ workshop, nowMs }: Pick<WorkshopRowProps, 'workshop' | 'nowMs'>) {
  const say = useText(start)
  const language = useLanguage()
  const { state, sample } = workshop
  if (state !== 'ok') {
    return (
      <span>
        <Badge kind={state === 'newer' ? 'warning' : 'danger'}>{say(`state.${state}`)}</Badge>
      </span>
    )
  }
  const due = dueOfWorkshop(workshop, nowMs)
  if (sample) return <Chip text={say('sample')} look="calm" />
  if (due === null) return <span />
  const look = isUrgent(due) ? 'urgent' : due.kind === 'finished' ? 'done' : 'calm'
  return <Chip text={dueWords(due, language)} look={look} />
}

function Chip({ text, look }: { readonly text: string; readonly look: string }) {
  return (
    <span data-figures>
      <span className={classNames(styles.chip)} data-look={look}>
        {text}
      </span>
    </span>
  )
}
