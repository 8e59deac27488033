import styles from './badge.module.css'
import { classNames } from './class-names.ts'

export type BadgeKind = 'calm' | 'warning' | 'danger'

/** A short word on the state of what it stands beside. */
export function Badge({ kind, children }: { readonly kind: BadgeKind; readonly children: string }) {
  return <span className={classNames(styles.badge, styles[kind])}>{children}</span>
}
