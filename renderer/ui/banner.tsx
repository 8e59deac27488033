import type { ReactNode } from 'react'
import styles from './banner.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

export type BannerProps = {
  readonly kind: 'info' | 'warning' | 'danger'
  readonly title: string
  readonly help?: string
  /** A button at the end. */
  readonly action?: ReactNode
}

/** A line over the page that says what is the matter, what is safe, and what to do. */
export function Banner({ kind, title, help, action }: BannerProps) {
  return (
    <div
      className={classNames(styles.banner, styles[kind])}
      role={kind === 'danger' ? 'alert' : 'status'}
    >
      <Icon name={kind === 'info' ? 'info' : 'warning'} />
      <p className={classNames(styles.text)}>
        <strong>{title}</strong>
        {help !== undefined && <span>{help}</span>}
      </p>
      {action}
    </div>
  )
}
