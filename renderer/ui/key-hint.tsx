import { Keyboard } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './key-hint.module.css'

/** The keys that do the same as the button they stand on. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <Keyboard className={classNames(styles.keys)} aria-hidden="true">
      {keys}
    </Keyboard>
  )
}
