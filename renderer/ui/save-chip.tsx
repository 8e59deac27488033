import common from '../../assets/texts/common.json'
import type { SaveState } from '../client/save-state.ts'
import { classNames } from './class-names.ts'
import { useText } from './language.tsx'
import styles from './save-chip.module.css'

/** Says truthfully how it stands with the work in this window. */
export function SaveChip({ state }: { readonly state: SaveState }) {
  const say = useText(common)
  return (
    <span className={classNames(styles.chip)} data-state={state} role="status">
      <span className={classNames(styles.dot)} aria-hidden="true" />
      {say(`save.${state}`)}
    </span>
  )
}
