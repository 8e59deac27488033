import type { ReactNode } from 'react'
import texts from '../../../assets/texts/people.json'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { TypedNumber } from '../../ui/typed-number.tsx'
import { MergeButton } from './merge-button.tsx'
import styles from './people-header.module.css'

export type PeopleHeaderProps = {
  readonly named: number
  readonly headCount: number
  readonly onHeadCount: (headCount: number) => void
  readonly onMerge: () => void
  readonly onRoster: () => void
  readonly onGroups: () => void
  readonly onPerson: () => void
  /** Puts the groups on the wall. */
  readonly wall: ReactNode
}

const maxPeople = 500

/** How many there are and how many are expected, and how to bring them in. */
export function PeopleHeader(props: PeopleHeaderProps) {
  const { named, headCount, onHeadCount, onMerge, onRoster, onGroups, onPerson, wall } = props
  const say = useText(texts)
  // The number stands where the language has it in the sentence.
  const [before = '', after = ''] = say('counts', { named }).split('{expected}')
  return (
    <header className={classNames(styles.header)}>
      <div className={classNames(styles.row)}>
        <h2 className={classNames(styles.title)}>{say('title')}</h2>
        <div className={classNames(styles.counts)} data-figures data-scope="agenda">
          <span>{before}</span>
          <TypedNumber
            value={headCount}
            onType={onHeadCount}
            label={say('headCount')}
            min={0}
            max={maxPeople}
          />
          <span>{after}</span>
        </div>
        <MergeButton onPress={onMerge} />
      </div>
      <div className={classNames(styles.buttons)}>
        {wall}
        <Button onPress={onRoster}>{say('roster.open')}</Button>
        <Button onPress={onGroups}>{say('groups.open')}</Button>
        <Button onPress={onPerson}>{say('person.add')}</Button>
      </div>
    </header>
  )
}
