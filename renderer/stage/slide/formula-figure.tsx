import type { CSSProperties } from 'react'
import {
  formulaParts,
  formulaValue,
  goesOn,
  type FormulaPart,
  type FormulaPiece,
} from '../../../electron/core/stage/formula-parts.ts'
import type { Words } from '../../../electron/core/stage/words-in.ts'
import { classNames } from '../../ui/class-names.ts'
import { languageTags } from '../../ui/language-tags.ts'
import { InWords } from '../in-words.tsx'
import styles from './formula-figure.module.css'
import type { FigureProps } from './room-figure.ts'

type Line = FigureProps<'formula'>['figure']['lines'][number]

type ReckonedLine = {
  readonly line: Line
  readonly parts: readonly FormulaPart[]
  /** It begins with what the line before came to. */
  readonly goesOn: boolean
}

/** Figures first, what they are below; what one line yields goes into the next in the same colour. */
export function FormulaFigure({ figure: { lines, mark } }: FigureProps<'formula'>) {
  const reckoned = lines.map((line, index) => reckon(line, lines[index - 1]))
  const widest = Math.max(...reckoned.map(({ parts }) => parts.length))
  return (
    <ol className={classNames(styles.formula)} style={placed({ '--parts': widest })}>
      {reckoned.map((one, index) => (
        <FormulaLine key={index} reckoned={one} isMarked={index === mark} />
      ))}
    </ol>
  )
}

function reckon(line: Line, before: Line | undefined): ReckonedLine {
  const parts = formulaParts(line.expression[0]?.text ?? '')
  const result = formulaValue(before?.value[0]?.text ?? '')
  return { line, parts, goesOn: goesOn(result, parts[0]) }
}

type FormulaLineProps = { readonly reckoned: ReckonedLine; readonly isMarked: boolean }

function FormulaLine({ reckoned: { line, parts, goesOn }, isMarked }: FormulaLineProps) {
  const language = languageTags[line.expression[0]?.language ?? 'en']
  const { pieces } = formulaValue(line.value[0]?.text ?? '')
  return (
    <li className={classNames(styles.line)} lang={language}>
      {parts.map((part, index) => (
        <Part
          key={index}
          part={part}
          place={placed({ '--place': index, '--last': index === parts.length - 1 ? 1 : 0 })}
          goesOn={goesOn && index === 0}
          isLast={index === parts.length - 1}
        />
      ))}
      <p className={classNames(styles.operator, styles.equals)}>=</p>
      <p className={classNames(styles.value, isMarked && styles.final)}>
        <Pieces pieces={pieces} />
      </p>
      <div className={classNames(styles.name)}>
        <InWords words={line.name} size="here" />
      </div>
      <div className={classNames(styles.unit)}>
        <InWords words={unitsOf(line.value)} size="here" />
      </div>
    </li>
  )
}

type PartProps = {
  readonly part: FormulaPart
  readonly place: CSSProperties
  readonly goesOn: boolean
  readonly isLast: boolean
}

function Part({ part, place, goesOn, isLast }: PartProps) {
  const last = isLast && styles.last
  if (part.kind === 'operator') {
    return (
      <p className={classNames(styles.operator, styles.part)} style={place}>
        {part.text}
      </p>
    )
  }
  return (
    <p className={classNames(styles.part, last, goesOn && styles.goesOn)} style={place}>
      <Pieces pieces={part.pieces} />
    </p>
  )
}

function Pieces({ pieces }: { readonly pieces: readonly FormulaPiece[] }) {
  return pieces.map(({ kind, text }, index) => (
    <span key={index} className={classNames(kind === 'figure' ? styles.figure : styles.words)}>
      {text}
    </span>
  ))
}

/** What the results count, in the languages that say it. */
const unitsOf = (value: Words): Words =>
  value
    .map(({ language, text }) => ({ language, text: formulaValue(text).unit }))
    .filter(({ text }) => text !== '')

const placed = (places: Readonly<Record<`--${string}`, number>>): CSSProperties => places
