import { Button } from 'react-aria-components'
import agenda from '../../../assets/texts/agenda.json'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { useText } from '../../ui/language.tsx'
import { useExtras } from '../console-context.tsx'
import styles from './add-buttons.module.css'

export type AddButtonsProps = {
  readonly onSlot: () => void
  /** Offers the blocks of the course. */
  readonly onBlock: () => void
}

/** Adds a slot, or a block where the course has any, after the one selected, or at the end of the day. */
export function AddButtons({ onSlot, onBlock }: AddButtonsProps) {
  const say = useText(agenda)
  const { blocks } = useExtras()
  return (
    <div className={classNames(styles.buttons)}>
      <Button className={classNames(styles.add)} onPress={onSlot} data-add-slot>
        <Icon name="plus" />
        <span>{say('slot.add')}</span>
      </Button>
      {blocks.length > 0 && (
        <Button className={classNames(styles.add)} onPress={onBlock}>
          <Icon name="plus" />
          <span>{say('block.add')}</span>
        </Button>
      )}
    </div>
  )
}
