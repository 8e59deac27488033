import { Label, ProgressBar } from 'react-aria-components'
import { percentIn } from '../../electron/core/text/catalogue.ts'
import { classNames } from './class-names.ts'
import { useLanguage } from './language.tsx'
import styles from './progress.module.css'

export type ProgressProps = {
  readonly label: string
  /** 0–1; left out where it is not known how much there is to do. */
  readonly share?: number
}

/** How far long work has got. */
export function Progress({ label, share }: ProgressProps) {
  const known = share !== undefined
  const language = useLanguage()
  return (
    <ProgressBar
      className={classNames(styles.progress)}
      isIndeterminate={!known}
      value={known ? share * 100 : 0}
    >
      {({ percentage }) => (
        <>
          <span className={classNames(styles.words)}>
            <Label>{label}</Label>
            {known && <span data-figures>{percentIn(share, language)}</span>}
          </span>
          <span className={classNames(styles.track)}>
            <span
              className={classNames(styles.bar, !known && styles.unknown)}
              style={known ? { width: `${percentage ?? 0}%` } : {}}
            />
          </span>
        </>
      )}
    </ProgressBar>
  )
}
