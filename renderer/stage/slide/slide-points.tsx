import type { Words } from '../../../electron/core/stage/words-in.ts'
import { classNames } from '../../ui/class-names.ts'
import { languageTags } from '../../ui/language-tags.ts'
import { InWords } from '../in-words.tsx'
import styles from './slide-points.module.css'

type SlidePointsProps = {
  readonly points: readonly Words[]
  /** They have the slide to themselves. */
  readonly large: boolean
}

/** At most four, one thought each. */
export function SlidePoints({ points, large }: SlidePointsProps) {
  return (
    <ul className={classNames(styles.points, large && styles.large)}>
      {points.map((words, index) => (
        <li
          key={index}
          className={classNames(styles.point)}
          lang={languageTags[words[0]?.language ?? 'en']}
        >
          <InWords words={words} size="here" />
        </li>
      ))}
    </ul>
  )
}
