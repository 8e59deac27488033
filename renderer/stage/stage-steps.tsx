import type { Words } from '../../electron/core/stage/words-in.ts'
import { figuresIn } from '../../electron/core/text/catalogue.ts'
import { classNames } from '../ui/class-names.ts'
import { languageTags } from '../ui/language-tags.ts'
import { InWords } from './in-words.tsx'
import styles from './stage-steps.module.css'

/** What to do, step by step; as many steps as fit, each of them whole. */
export function StageSteps({ steps }: { readonly steps: readonly Words[] }) {
  return (
    <ol className={classNames(styles.steps)} data-fits="steps">
      {steps.map((step, index) => {
        const language = step[0]?.language ?? 'en'
        return (
          <li key={index} className={classNames(styles.step)}>
            <span
              className={classNames(styles.number)}
              lang={languageTags[language]}
              aria-hidden="true"
            >
              {figuresIn(String(index + 1), language)}
            </span>
            <InWords words={step} size="step" />
          </li>
        )
      })}
    </ol>
  )
}
