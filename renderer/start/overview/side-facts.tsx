import type { ReactNode } from 'react'
import overview from '../../../assets/texts/overview.json'
import { agendaBalance } from '../../../electron/core/agenda/agenda-of-day.ts'
import type { FeedEvent } from '../../../electron/core/contract/feed.ts'
import { hoursAndMinutes } from '../../../electron/core/text/times.ts'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import type { WorkshopTables } from '../../../electron/core/workshop/tables.ts'
import { useLive } from '../../client/host-context.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import { backupTime } from '../restore-dialog.tsx'
import backupTexts from '../../../assets/texts/backups.json'
import { groupCounts } from './overview-model.ts'
import styles from './side-facts.module.css'

export type SideFactsProps = { readonly tables: WorkshopTables; readonly workshopId: Id }

/** Totals, people, groups and backups beside the days. */
export function SideFacts({ tables, workshopId }: SideFactsProps) {
  const say = useText(overview)
  const record = [...tables.workshop.values()][0]
  if (record === undefined) return null
  const { theoryMin, practiceMin, theoryTargetMin, practiceTargetMin } = agendaBalance(tables)
  return (
    <aside className={classNames(styles.side)} aria-label={say('facts')} tabIndex={0}>
      <Facts title={say('totals')}>
        <Total name={say('theory')} minutes={theoryMin} targetMin={theoryTargetMin} />
        <Total name={say('practice')} minutes={practiceMin} targetMin={practiceTargetMin} />
      </Facts>
      <Facts title={say('people')}>
        <p data-figures>
          {say('people.named', { count: tables.person.size })} ·{' '}
          {say('people.expected', { count: record.headCount })}
        </p>
        {record.facilitator !== '' && <Fact name={say('facilitator')} value={record.facilitator} />}
        {record.organisation !== '' && (
          <Fact name={say('organisation')} value={record.organisation} />
        )}
      </Facts>
      <Groups tables={tables} />
      <Backups workshopId={workshopId} />
    </aside>
  )
}

function Facts({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classNames(styles.facts)}>
      <h2 className={classNames(styles.title)}>{title}</h2>
      {children}
    </section>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <p className={classNames(styles.line)}>
      <span className={classNames(styles.faint)}>{name}</span>
      <span>{value}</span>
    </p>
  )
}

type TotalProps = {
  readonly name: string
  readonly minutes: number
  readonly targetMin: number
}

function Total({ name, minutes, targetMin }: TotalProps) {
  const say = useText(overview)
  const share = targetMin === 0 ? 0 : Math.min(1, minutes / targetMin)
  const figures = useFigures()
  const time = figures(hoursAndMinutes(minutes))
  const target = figures(hoursAndMinutes(targetMin))
  return (
    <div className={classNames(styles.total)}>
      <p className={classNames(styles.line)} data-figures>
        <span>{name}</span>
        <span>{say('ofTarget', { time, target })}</span>
      </p>
      <span className={classNames(styles.track)} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
    </div>
  )
}

function Groups({ tables }: { readonly tables: WorkshopTables }) {
  const say = useText(overview)
  const groups = groupCounts(tables)
  return (
    <Facts title={say('groups')}>
      {groups.length === 0 && <p className={classNames(styles.faint)}>{say('groups.none')}</p>}
      <ul className={classNames(styles.list)}>
        {groups.map(({ group, peopleCount, noteCount }) => (
          <li key={group.id} className={classNames(styles.line)} data-figures>
            <span>{group.name}</span>
            <span className={classNames(styles.faint)}>
              {say('groups.people', { count: peopleCount })} ·{' '}
              {say('groups.notes', { count: noteCount })}
            </span>
          </li>
        ))}
      </ul>
    </Facts>
  )
}

const newestShown = 3
const isHealth = (event: FeedEvent) => event.kind === 'health-changed'

function Backups({ workshopId }: { readonly workshopId: Id }) {
  const say = useText(overview)
  const sayBackup = useText(backupTexts)
  const language = useLanguage()
  const { live } = useLive('backup.list', { workshopId }, isHealth)
  const newest =
    live.kind === 'ready'
      ? live.value.toSorted((a, b) => b.madeMs - a.madeMs).slice(0, newestShown)
      : []
  return (
    <Facts title={say('backups')}>
      {live.kind === 'ready' && newest.length === 0 && (
        <p className={classNames(styles.faint)}>{sayBackup('empty.help')}</p>
      )}
      <ul className={classNames(styles.list)}>
        {newest.map((backup) => (
          <li key={backup.id} className={classNames(styles.backup)} data-figures>
            <span>{backupTime(backup, language)}</span>
            <span className={classNames(styles.faint)}>{sayBackup(`reason.${backup.reason}`)}</span>
          </li>
        ))}
      </ul>
    </Facts>
  )
}
