import type { Words } from '../../electron/core/stage/words-in.ts'
import { classNames } from '../ui/class-names.ts'
import { languageTags } from '../ui/language-tags.ts'
import styles from './in-words.module.css'

type InWordsProps = {
  readonly words: Words
  readonly size: 'title' | 'step' | 'line' | 'below' | 'sign' | 'large'
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
          {first.text}
        </First>
      )}
      {second && (
        <p className={classNames(styles.second)} lang={languageTags[second.language]}>
          {second.text}
        </p>
      )}
    </div>
  )
}
