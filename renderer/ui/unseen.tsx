import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './unseen.module.css'

/** Words for who hears the page; whoever sees it is told by what stands beside them. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  return <span className={classNames(styles.unseen)}>{children}</span>
}
