import { classNames } from './class-names.ts'
import styles from './loading-rows.module.css'

/** Stands where the list will be; calm, and gone in a moment. */
export function LoadingRows({ label }: { readonly label: string }) {
  return (
    <div className={classNames(styles.rows)} role="status" aria-label={label}>
      <span />
      <span />
      <span />
    </div>
  )
}
