import { memo, useState } from 'react'
import stage from '../../assets/texts/stage.json'
import { sameValue } from '../../electron/core/base/same-value.ts'
import type { StageCountdown, StagePicture } from '../../electron/core/stage/stage-picture.ts'
import { BoardPicture, type BoardPictureProps } from '../board/picture/board-picture.tsx'
import { sharedList } from '../board/base/shared-content.ts'
import { classNames } from '../ui/class-names.ts'
import { languageTags } from '../ui/language-tags.ts'
import styles from './board-scene.module.css'
import { SaysSign } from './says-sign.tsx'
import screen from './stage-screen.module.css'
import { around, type Say } from './stage-words.ts'
import { TimeBar } from './time-bar.tsx'
import { TopLine } from './top-line.tsx'

type BoardStagePicture = StagePicture & { readonly kind: 'board' }

type BoardSceneProps = { readonly picture: BoardStagePicture; readonly say: Say }

/** A group's board as large as it goes, below one line: whose it is, and the time. */
export function BoardScene({ picture, say }: BoardSceneProps) {
  const { title, group, languages, clock, countdown } = picture
  const [share] = useState(partsSharer)
  const [language = 'en', secondLanguage = null] = languages
  const words = group === null ? [] : [{ language, text: group }]
  return (
    <>
      <div className={classNames(screen.picture, styles.board)}>
        <TopLine words={[...title.slice(0, 1), ...words]} clock={clock}>
          {countdown !== null && <SmallTime countdown={countdown} say={say} />}
        </TopLine>
        <div className={classNames(styles.sheet)}>
          <Parts {...share(picture)} language={language} secondLanguage={secondLanguage} />
        </div>
      </div>
      <TimeBar countdown={countdown} />
    </>
  )
}

function SmallTime({ countdown, say }: { readonly countdown: StageCountdown; readonly say: Say }) {
  const { text, says, paused } = countdown
  return (
    <div className={classNames(styles.time)} data-paused={paused || undefined}>
      {says !== null && <SaysSign says={says} words={say(says)} large={false} />}
      {text !== '' && <Left text={text} say={say} />}
    </div>
  )
}

/** The time that remains, said to be that: the time of day stands beside it. */
function Left({ text, say }: { readonly text: string; readonly say: Say }) {
  const [first] = say('left', { time: text })
  if (first === undefined) return null
  const [before, after] = around(stage.left[first.language], '{time}')
  return (
    <p className={classNames(styles.left)} lang={languageTags[first.language]}>
      {before !== '' && <span>{before}</span>}
      <time role="timer">{text}</time>
      {after !== '' && <span>{after}</span>}
    </p>
  )
}

const Parts = memo(BoardPicture)

type BoardParts = Pick<BoardPictureProps, 'template' | 'notes' | 'points' | 'values' | 'area'>

/** The parts of the picture before where they are equal: with each second only the time is drawn anew. */
function partsSharer() {
  let last: BoardParts | null = null
  return ({ template, notes, points, values, area }: BoardStagePicture): BoardParts => {
    last = {
      template: last !== null && sameValue(last.template, template) ? last.template : template,
      notes: sharedList(last?.notes ?? [], notes),
      points: sharedList(last?.points ?? [], points),
      values: sharedList(last?.values ?? [], values),
      area: last?.area !== undefined && sameValue(last.area, area) ? last.area : area,
    }
    return last
  }
}
