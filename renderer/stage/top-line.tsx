import type { ReactNode } from 'react'
import type { Words } from '../../electron/core/stage/words-in.ts'
import { classNames } from '../ui/class-names.ts'
import { languageTags } from '../ui/language-tags.ts'
import styles from './top-line.module.css'

type TopLineProps = {
  readonly words: Words
  readonly clock: string | null
  /** Between the words and the clock. */
  readonly children?: ReactNode
}

/** The one small line above: where in the course this is, and the time of day. */
export function TopLine({ words, clock, children }: TopLineProps) {
  return (
    <header className={classNames(styles.line)}>
      <p className={classNames(styles.about)}>
        {words.map(({ language, text }, index) => (
          <span key={index} lang={languageTags[language]}>
            {index > 0 && ' · '}
            {text}
          </span>
        ))}
      </p>
      {children}
      {clock !== null && <time>{clock}</time>}
    </header>
  )
}
