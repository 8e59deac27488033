import stage from '../../assets/texts/stage.json'
import type { StagePicture } from '../../electron/core/stage/stage-picture.ts'
import { figuresIn } from '../../electron/core/text/catalogue.ts'
import { classNames } from '../ui/class-names.ts'
import { languageTags } from '../ui/language-tags.ts'
import styles from './break-scene.module.css'
import { InWords } from './in-words.tsx'
import screen from './stage-screen.module.css'
import { around, type Say } from './stage-words.ts'
import { TimeBar } from './time-bar.tsx'
import { TopLine } from './top-line.tsx'

type BreakSceneProps = {
  readonly picture: StagePicture & { readonly kind: 'break' }
  readonly say: Say
}

/** A break, and when the room is to be back. */
export function BreakScene({ picture, say }: BreakSceneProps) {
  const { title, backAt, clock, countdown } = picture
  const over = countdown?.phase === 'overtime'
  const untimed = backAt === null
  return (
    <>
      <div className={classNames(screen.picture, styles.break, untimed && styles.untimed)}>
        <TopLine words={[]} clock={clock} />
        <div className={classNames(styles.title)}>
          <InWords words={title.length > 0 ? title : say('break')} size="title" heading />
        </div>
        {over && (
          <div className={classNames(styles.back)}>
            <InWords words={say('breakOver')} size="large" />
          </div>
        )}
        {!over && !untimed && <BackAt time={backAt} say={say} />}
        {!over && countdown !== null && (
          <time className={classNames(styles.left)} role="timer">
            {countdown.text}
          </time>
        )}
      </div>
      <TimeBar countdown={countdown} />
    </>
  )
}

function BackAt({ time, say }: { readonly time: string; readonly say: Say }) {
  const [first, second] = say('backAt', { time })
  if (first === undefined) return null
  const [before, after] = around(stage.backAt[first.language], '{time}')
  const words = (text: string) => (text === '' ? [] : [{ language: first.language, text }])
  return (
    <div className={classNames(styles.back)} lang={languageTags[first.language]}>
      <InWords words={words(before)} size="large" />
      <time className={classNames(styles.time)}>{figuresIn(time, first.language)}</time>
      <InWords words={words(after)} size="large" />
      {second && <InWords words={[second]} size="below" />}
    </div>
  )
}
