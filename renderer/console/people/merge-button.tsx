import { useMemo } from 'react'
import texts from '../../../assets/texts/people.json'
import { organisationsSpelt } from '../../../electron/core/people/same-organisation.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import styles from './people-header.module.css'
import { useListedPeople } from './use-listed-people.ts'

/** Leads to the organisations that are written in several ways; not there where there are none. */
export function MergeButton({ onPress }: { readonly onPress: () => void }) {
  const say = useText(texts)
  const people = useListedPeople()
  const count = useMemo(() => organisationsSpelt(people).length, [people])
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
