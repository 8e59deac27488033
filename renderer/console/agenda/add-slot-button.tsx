import { Button } from 'react-aria-components'
import agenda from '../../../assets/texts/agenda.json'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { useText } from '../../ui/language.tsx'
import styles from './add-slot-button.module.css'

/** Adds a slot after the one selected, or at the end of the day. */
export function AddSlotButton({ onPress }: { readonly onPress: () => void }) {
  const say = useText(agenda)
  return (
    <Button className={classNames(styles.add)} onPress={onPress} data-add-slot>
      <Icon name="plus" />
      <span>{say('slot.add')}</span>
    </Button>
  )
}
