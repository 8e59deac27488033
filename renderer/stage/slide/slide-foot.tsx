import type { StagePicture } from '../../../electron/core/stage/stage-picture.ts'
import type { Words } from '../../../electron/core/stage/words-in.ts'
import { figuresIn } from '../../../electron/core/text/catalogue.ts'
import { classNames } from '../../ui/class-names.ts'
import { languageTags } from '../../ui/language-tags.ts'
import styles from './slide-foot.module.css'

/** More than these are not counted at a glance. */
const mostPips = 16

type SlideFootProps = {
  readonly stop: (StagePicture & { readonly kind: 'slide' })['stop']
  readonly minutes: Words
}

/** Where we are in the talk, and how long still. Nothing in it moves between two minutes. */
export function SlideFoot({ stop: { at, of }, minutes: [minutes] }: SlideFootProps) {
  const language = minutes?.language ?? 'en'
  return (
    <div className={classNames(styles.foot)} lang={languageTags[language]}>
      <div className={classNames(styles.place)}>
        {of <= mostPips && <Pips at={at} of={of} />}
        <p>{figuresIn(`${at} / ${of}`, language)}</p>
      </div>
      {minutes && <p>{minutes.text}</p>}
    </div>
  )
}

function Pips({ at, of }: SlideFootProps['stop']) {
  return (
    <span className={classNames(styles.pips)} aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <i key={index} data-pip={index + 1 === at ? 'on' : index < at ? 'was' : 'later'} />
      ))}
    </span>
  )
}
