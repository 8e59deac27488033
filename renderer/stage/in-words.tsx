import type { ReactNode } from 'react'
import type { Words } from '../../electron/core/stage/words-in.ts'
import { classNames } from '../ui/class-names.ts'
import { languageTags } from '../ui/language-tags.ts'
import styles from './in-words.module.css'

type InWordsProps = {
  readonly words: Words
  /** With `here` the place says how large, by `--first` and `--second`. */
  readonly size: 'title' | 'step' | 'line' | 'below' | 'sign' | 'large' | 'here'
  readonly heading?: boolean
}

/** A text as the room reads it: the first language in full size, the second below it and smaller. */
export function InWords({ words, size, heading = false }: InWordsProps) {
  const [first, second] = words
  const First = heading ? 'h1' : 'p'
  return (
    <div className={classNames(styles.words)} data-size={size}>
      {first && (
        <First className={classNames(styles.first)} lang={languageTags[first.language]}>
          {whole(first.text)}
        </First>
      )}
      {second && (
        <p className={classNames(styles.second)} lang={languageTags[second.language]}>
          {whole(second.text)}
        </p>
      )}
    </div>
  )
}

/** Two short words with a hyphen between them, such as “pre-quiz”. */
const hyphened = /((?<![\p{L}\p{N}-])[\p{L}\p{N}]{1,10}-[\p{L}\p{N}]{1,10}(?![\p{L}\p{N}-]))/u

/** A text in which such words never break over two lines. */
function whole(text: string): ReactNode {
  if (!hyphened.test(text)) return text
  return text.split(hyphened).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className={classNames(styles.whole)}>
        {part}
      </span>
    ),
  )
}
