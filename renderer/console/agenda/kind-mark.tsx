import agenda from '../../../assets/texts/agenda.json'
import type { SlotKind } from '../../../electron/core/agenda/tables.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { useText } from '../../ui/language.tsx'
import styles from './slot-row.module.css'

const icons = {
  theory: 'theory',
  practice: 'practice',
  break: 'rest',
  admin: 'admin',
} as const satisfies Record<SlotKind, IconName>

/** The kind of work as a small drawing; its word shows on pointing, and is said with the row. */
export function KindMark({ kind }: { readonly kind: SlotKind }) {
  const say = useText(agenda)
  return (
    <span className={classNames(styles.kind)} title={say(`kind.${kind}`)}>
      <Icon name={icons[kind]} />
    </span>
  )
}
