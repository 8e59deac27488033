import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './empty-state.module.css'

export type EmptyStateProps = {
  readonly title: string
  readonly help?: string
  /** What to do next, as buttons. */
  readonly children?: ReactNode
  /** A drawing above the words. */
  readonly picture?: ReactNode
}

/** Stands where there is nothing yet, and says what to do next. */
export function EmptyState({ title, help, children, picture }: EmptyStateProps) {
  return (
    <div className={classNames(styles.empty)}>
      {picture}
      <h2 className={classNames(styles.title)}>{title}</h2>
      {help !== undefined && <p className={classNames(styles.help)}>{help}</p>}
      {children !== undefined && <div className={classNames(styles.actions)}>{children}</div>}
    </div>
  )
}
