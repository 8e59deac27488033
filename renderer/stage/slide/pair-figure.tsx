import type { Words } from '../../../electron/core/stage/words-in.ts'
import { classNames } from '../../ui/class-names.ts'
import { languageTags } from '../../ui/language-tags.ts'
import { InWords } from '../in-words.tsx'
import styles from './pair-figure.module.css'
import { firstOf, inBoth, type FigureProps } from './room-figure.ts'

type Column = FigureProps<'pair'>['figure']['left']

/** With more points than these, only heads are in two languages. */
const mostPointsInBoth = 3

/** Two columns, each under its rule; the one to follow has the accent's. */
export function PairFigure({ figure: { left, right, better } }: FigureProps<'pair'>) {
  const most = Math.max(left.points.length, right.points.length)
  const wordsOf = most > mostPointsInBoth ? firstOf : inBoth
  return (
    <div className={classNames(styles.pair)} data-better={better}>
      <PairColumn column={left} wordsOf={wordsOf} isBetter={better === 'left'} />
      <PairColumn column={right} wordsOf={wordsOf} isBetter={better === 'right'} />
    </div>
  )
}

type PairColumnProps = {
  readonly column: Column
  readonly wordsOf: (words: Words) => Words
  readonly isBetter: boolean
}

function PairColumn({ column: { title, points }, wordsOf, isBetter }: PairColumnProps) {
  return (
    <section className={classNames(styles.column, isBetter && styles.better)}>
      <h2 className={classNames(styles.head)}>
        {title.map(({ language, text }, index) => (
          <span key={index} lang={languageTags[language]}>
            {index > 0 && ' · '}
            {text}
          </span>
        ))}
      </h2>
      {points.map((words, index) => (
        <div key={index} className={classNames(styles.point)}>
          <InWords words={wordsOf(words)} size="here" />
        </div>
      ))}
    </section>
  )
}
