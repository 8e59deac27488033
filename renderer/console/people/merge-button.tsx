import { useMemo } from 'react'
import texts from '../../../assets/texts/people.json'
import { listedPeople } from '../../../electron/core/people/organisations.ts'
import { organisationsSpelt } from '../../../electron/core/roster/same-organisation.ts'
import { Button } from '../../ui/button.tsx'
import { usePeopleTables } from '../console-context.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import styles from './people-header.module.css'

/** Leads to the organisations that are written in several ways; not there where there are none. */
export function MergeButton({ onPress }: { readonly onPress: () => void }) {
  const say = useText(texts)
  const { person, organisation } = usePeopleTables()
  const count = useMemo(
    () => organisationsSpelt(listedPeople({ person, organisation })).length,
    [person, organisation],
  )
  if (count === 0) return null
  const words = say('merge.open', { count })
  return (
    <span className={classNames(styles.merge)}>
      <Tooltip text={words}>
        <Button kind="quiet" onPress={onPress}>
          {words}
        </Button>
      </Tooltip>
    </span>
  )
}
