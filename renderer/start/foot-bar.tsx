import type { ReactNode } from 'react'
import { Toolbar } from 'react-aria-components'
import { classNames } from '../ui/class-names.ts'
import styles from './foot-bar.module.css'

export type FootBarProps = {
  readonly children?: ReactNode
  /** What stands at the far end. */
  readonly end: ReactNode
  readonly wide?: boolean
}

/** The bar at the foot of the window; its buttons act on what is chosen above. */
export function FootBar({ children, end, wide = false }: FootBarProps) {
  return (
    <footer className={classNames(styles.foot)}>
      <Toolbar className={classNames(styles.bar, wide && styles.wide)}>
        {children}
        <span className={classNames(styles.space)} />
        {end}
      </Toolbar>
    </footer>
  )
}
