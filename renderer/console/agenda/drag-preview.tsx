import agenda from '../../../assets/texts/agenda.json'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import styles from './drag-preview.module.css'

/** What hangs on the pointer while slots are dragged. */
export function DragPreview({ titles }: { readonly titles: readonly string[] }) {
  const say = useText(agenda)
  const count = titles.length
  return (
    <div className={classNames(styles.preview)}>
      {count === 1 ? titles[0] : say('slots', { count })}
    </div>
  )
}
