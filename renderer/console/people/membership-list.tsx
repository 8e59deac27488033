import { useMemo } from 'react'
import texts from '../../../assets/texts/people.json'
import { longDate } from '../../../electron/core/text/dates.ts'
import { clockTime } from '../../../electron/core/text/times.ts'
import type { Id, Instant } from '../../../electron/core/workshop/ids.ts'
import { localTimeAt, roomOffset } from '../../../electron/core/workshop/zone.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import { useTables, useWorkshopRecord } from '../console-context.tsx'
import styles from './membership-list.module.css'

/** The groups that a person has been in, and when, by the room's clock. */
export function MembershipList({ personId }: { readonly personId: Id }) {
  const say = useText(texts)
  const { membership, group } = useTables()
  const atTime = useRoomTime()
  const memberships = [...membership.values()]
    .filter((one) => one.personId === personId)
    .toSorted((a, b) => a.sinceMs - b.sinceMs)
  if (memberships.length === 0) return null
  return (
    <section className={classNames(styles.section)}>
      <h3 className={classNames(styles.title)}>{say('memberships')}</h3>
      <ul className={classNames(styles.list)} data-figures>
        {memberships.map(({ id, groupId, sinceMs, untilMs }) => (
          <li key={id} className={classNames(styles.line)}>
            <strong>{group.get(groupId)?.name}</strong>
            <span>
              {untilMs === null
                ? say('membership.open', { since: atTime(sinceMs) })
                : say('membership.ended', { since: atTime(sinceMs), until: atTime(untilMs) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A function that writes an instant as date and time in the room's zone. */
function useRoomTime() {
  const language = useLanguage()
  const figures = useFigures()
  const timeZone = useWorkshopRecord()?.timeZone
  const offset = useMemo(() => roomOffset(timeZone), [timeZone])
  return (atMs: Instant) => {
    const { date, minute } = localTimeAt(atMs, offset)
    return `${longDate(date, language)} ${figures(clockTime(minute))}`
  }
}
