import { plainNumber } from '../../../electron/core/text/dates.ts'
import type { Language } from '../../../electron/core/text/language.ts'
import { classNames } from '../../ui/class-names.ts'
import { languageTags } from '../../ui/language-tags.ts'
import { InWords } from '../in-words.tsx'
import styles from './bars-figure.module.css'
import { inBoth, type FigureProps } from './room-figure.ts'

/** One bar a row, its value at the right edge below the unit; the marked bar is the accent's. */
export function BarsFigure({ figure: { unit, bars, mark } }: FigureProps<'bars'>) {
  const most = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE)
  const language = unit[0]?.language ?? 'en'
  return (
    <div className={classNames(styles.bars)}>
      {unit.length > 0 && (
        <div className={classNames(styles.unit)}>
          <InWords words={unit} size="here" />
        </div>
      )}
      {bars.map(({ label, value }, index) => (
        <div key={index} className={classNames(styles.bar)} data-mark={index === mark || undefined}>
          <InWords words={inBoth(label)} size="here" />
          <i aria-hidden="true">
            <b style={{ width: `${(value / most) * 100}%` }} />
          </i>
          <p className={classNames(styles.value)} lang={languageTags[language]}>
            {numberIn(value, language)}
          </p>
        </div>
      ))}
    </div>
  )
}

const numberIn = (value: number, language: Language) =>
  plainNumber(value, { khmer: language === 'km' })
