import type { Words } from '../../../electron/core/stage/words-in.ts'
import { classNames } from '../../ui/class-names.ts'
import { InWords } from '../in-words.tsx'
import styles from './large-words.module.css'

/** One text that has the slide to itself, where the eye rests. */
export function LargeWords({ words }: { readonly words: Words }) {
  return (
    <div className={classNames(styles.alone)} data-fits="body">
      <div className={classNames(styles.large)}>
        <InWords words={words} size="here" heading />
      </div>
    </div>
  )
}
