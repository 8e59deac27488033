import stageTexts from '../../assets/texts/stage.json'
import type { StagePicture } from '../../electron/core/stage/stage-picture.ts'
import { textOf } from '../../electron/core/text/catalogue.ts'
import { languages } from '../../electron/core/text/language.ts'
import { classNames } from '../ui/class-names.ts'
import { languageTags } from '../ui/language-tags.ts'
import { InWords } from './in-words.tsx'
import screen from './stage-screen.module.css'
import type { Say } from './stage-words.ts'
import styles from './test-card-scene.module.css'

type TestCardSceneProps = {
  readonly picture: StagePicture & { readonly kind: 'test-card' }
  readonly say: Say
}

const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const
const greys = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** What a projector must show before a class: all its edges, a true circle, the smallest text, every grey. */
export function TestCardScene({ picture, say }: TestCardSceneProps) {
  return (
    <>
      <div className={classNames(styles.edge)} />
      {corners.map((corner) => (
        <i key={corner} className={classNames(styles.corner)} data-corner={corner} />
      ))}
      <div className={classNames(screen.picture, styles.card)}>
        <div className={classNames(styles.head)}>
          <InWords words={say('test.title')} size="title" heading />
          {picture.clock !== null && (
            <time className={classNames(styles.clock)}>{picture.clock}</time>
          )}
        </div>
        <div className={classNames(styles.edges)}>
          <InWords words={say('test.edges')} size="line" />
        </div>
        <div className={classNames(styles.smallest)}>
          {languages.map((language) => (
            <p key={language} lang={languageTags[language]}>
              {textOf(stageTexts, language, 'test.small')}
            </p>
          ))}
        </div>
        <svg className={classNames(styles.circle)} viewBox="0 0 100 100" aria-hidden="true">
          <circle cx="50" cy="50" r="48" />
          <path d="M2 50H98M50 2V98" />
        </svg>
        <div className={classNames(styles.greys)}>
          {greys.map((grey) => (
            <i key={grey} data-grey={grey} />
          ))}
        </div>
        <div className={classNames(styles.foot)}>
          <InWords words={say('test.greys')} size="line" />
        </div>
      </div>
    </>
  )
}
