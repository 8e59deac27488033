import type { Language } from '../../../electron/core/text/language.ts'
import type { Words } from '../../../electron/core/stage/words-in.ts'
import { classNames } from '../../ui/class-names.ts'
import { InWords } from '../in-words.tsx'
import large from './large-words.module.css'
import styles from './quote-figure.module.css'
import type { FigureProps } from './room-figure.ts'

/** What somebody said, and who. */
export function QuoteFigure({ figure: { text, by } }: FigureProps<'quote'>) {
  return (
    <figure className={classNames(styles.quote)}>
      <blockquote className={classNames(large.large)}>
        <InWords words={quoted(text)} size="here" />
      </blockquote>
      {by !== null && (
        <figcaption className={classNames(styles.by)}>
          <InWords words={by} size="here" />
        </figcaption>
      )}
    </figure>
  )
}

/** A text between the marks of its language. */
const quoted = (words: Words): Words =>
  words.map(({ language, text }) => ({ language, text: marks[language].join(text) }))

const marks = {
  en: ['“', '”'],
  km: ['«', '»'],
  zh: ['“', '”'],
} as const satisfies Record<Language, readonly [string, string]>
