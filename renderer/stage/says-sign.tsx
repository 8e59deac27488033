import type { StageSays } from '../../electron/core/stage/stage-picture.ts'
import type { Words } from '../../electron/core/stage/words-in.ts'
import { classNames } from '../ui/class-names.ts'
import { InWords } from './in-words.tsx'
import styles from './says-sign.module.css'

type SaysSignProps = {
  readonly says: StageSays
  readonly words: Words
  readonly large: boolean
  /** A reader is not told of it. */
  readonly isSilent?: boolean
}

/** How the time stands, told calmly by word, shape and colour. */
export function SaysSign({ says, words, large, isSilent = false }: SaysSignProps) {
  return (
    <div
      className={classNames(styles.sign, large && styles.large)}
      data-says={says}
      role={isSilent ? undefined : 'status'}
    >
      <svg className={classNames(styles.shape)} viewBox="0 0 24 24" aria-hidden="true">
        {shapes[says]}
      </svg>
      <InWords words={words} size={large ? 'large' : 'sign'} />
    </div>
  )
}

/** A disc that fills as the time goes, and two bars while it stands. */
const shapes = {
  fewMinutes: (
    <>
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M12 12V5A7 7 0 0 1 19 12Z" fill="currentColor" />
    </>
  ),
  lastMinute: (
    <>
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M12 12V5A7 7 0 0 1 12 19Z" fill="currentColor" />
    </>
  ),
  almostDone: (
    <>
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M12 12V5A7 7 0 1 1 5 12Z" fill="currentColor" />
    </>
  ),
  wrappingUp: (
    <>
      <circle cx="12" cy="12" r="11.5" fill="currentColor" />
      <path
        d="M6.5 12.5 10.5 16.5 17.5 8.5"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  paused: (
    <>
      <rect x="4" y="3" width="5.5" height="18" rx="1.5" fill="currentColor" />
      <rect x="14.5" y="3" width="5.5" height="18" rx="1.5" fill="currentColor" />
    </>
  ),
} as const
