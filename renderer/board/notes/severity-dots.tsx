import { classNames } from '../../ui/class-names.ts'
import styles from '../base/board-tools.module.css'

const dots = [1, 2, 3] as const

/** Filled dots for what hurts, empty ones up to three. */
export function SeverityDots({ severity }: { readonly severity: number }) {
  return (
    <span className={classNames(styles.dots)} aria-hidden="true">
      {dots.map((dot) => (
        <i key={dot} data-full={dot <= severity || undefined} />
      ))}
    </span>
  )
}
