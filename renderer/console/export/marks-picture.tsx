import { memo } from 'react'
import type { Colour, Mark, TextMark } from '../../../electron/core/paper/page-model.ts'
import { type MeasureLine, setText } from '../../../electron/core/paper/set-text.ts'
import type { Language } from '../../../electron/core/text/language.ts'
import { MarkDrawing } from '../../board/drawing/mark-drawing.tsx'
import { languageTags } from '../../ui/language-tags.ts'
import { classNames } from '../../ui/class-names.ts'
import { paperFamily, paperWeight } from './measure-line.ts'
import styles from './page-picture.module.css'

export type MarksPictureProps = {
  readonly marks: readonly Mark[]
  readonly language: Language
  readonly measure: MeasureLine
}

const onPaper = (colour: Colour): string => colour

/** Marks of paper in their order, as parts of an SVG in points; texts are set as the PDF sets them. */
export const MarksPicture = memo(function MarksPicture(props: MarksPictureProps) {
  const { marks, language, measure } = props
  return marks.map((mark, index) =>
    mark.kind === 'text' ? (
      <SetLines key={index} mark={mark} language={language} measure={measure} />
    ) : (
      <MarkDrawing key={index} mark={mark} colourOf={onPaper} />
    ),
  )
})

type SetLinesProps = Omit<MarksPictureProps, 'marks'> & { readonly mark: TextMark }

function SetLines({ mark, language, measure }: SetLinesProps) {
  return setText(mark, language, measure).map(({ text, x, y, size, weight, ...line }, index) => (
    <text
      key={index}
      className={classNames(styles.line)}
      x={x}
      y={y}
      fontSize={size}
      fontWeight={paperWeight[weight]}
      fontFamily={paperFamily(line.language)}
      fill={line.colour}
      lang={languageTags[line.language]}
    >
      {text}
    </text>
  ))
}
