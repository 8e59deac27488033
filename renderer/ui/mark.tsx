import { classNames } from './class-names.ts'
import styles from './mark.module.css'

/** The sign of the app: a hall with an open front. */
export function Mark({ large = false }: { readonly large?: boolean }) {
  return (
    <svg
      className={classNames(styles.mark, large && styles.large)}
      viewBox="0 0 26 26"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="26" height="26" rx="7" />
      <path d="M13 5 22 12H4Z" />
      <path d="M7 12.5V19.5H19V12.5" />
    </svg>
  )
}
