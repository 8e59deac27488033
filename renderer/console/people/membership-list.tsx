import texts from '../../../assets/texts/people.json'
import type { Id } from '../../../electron/core/base/ids.ts'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { usePeopleTables } from '../console-context.tsx'
import { useRoomTime } from '../use-room-time.ts'
import styles from './membership-list.module.css'

/** The groups that a person has been in, and when, by the room's clock. */
export function MembershipList({ personId }: { readonly personId: Id }) {
  const say = useText(texts)
  const { membership, group } = usePeopleTables()
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
