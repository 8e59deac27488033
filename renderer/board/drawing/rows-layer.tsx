import { useMemo, useRef } from 'react'
import words from '../../../assets/texts/paper.json'
import type { BoardGeometry } from '../../../electron/core/board/geometry.ts'
import { curveMarks, type CurveWords } from '../../../electron/core/paper/curve-marks.ts'
import type { TextMark } from '../../../electron/core/paper/page-model.ts'
import { valueMarks } from '../../../electron/core/paper/value-marks.ts'
import type { Language } from '../../../electron/core/text/language.ts'
import type { CellValue, CurvePoint } from '../../../electron/core/board/tables.ts'
import { languageTags } from '../../ui/language-tags.ts'
import { MarkDrawing, themeColour } from './mark-drawing.tsx'
import styles from './rows-layer.module.css'
import { useTextFit } from './use-text-fit.ts'

/** Beside the curve, to be read from far and on a small screen. */
export const wallWords: CurveWords = { size: 20, width: 180 }

export type RowsLayerProps = {
  readonly geometry: BoardGeometry
  readonly points: readonly CurvePoint[]
  readonly values: readonly CellValue[]
  readonly language: Language
  /** How large the words of the curve are; as on paper where left out. */
  readonly words?: CurveWords
}

/** What rows show of their own, curves and values, in board units and from the same marks as on paper; nothing to press. */
export function RowsLayer({ geometry, points, values, language, ...rest }: RowsLayerProps) {
  const layout = useMemo(() => ({ geometry, scale: 1, origin: { x: 0, y: 0 } }), [geometry])
  const marks = useMemo(
    () => [
      ...curveMarks(layout, points, language, rest.words),
      ...valueMarks(layout, values, language, words),
    ],
    [layout, points, values, language, rest.words],
  )
  const { width, height } = geometry.sheet
  return (
    <div className={styles.layer} style={{ width, height }} aria-hidden="true">
      <svg className={styles.lines} width={width} height={height} focusable="false">
        {marks.map((mark, index) => (
          <MarkDrawing key={index} mark={mark} />
        ))}
      </svg>
      {marks.map((mark, index) =>
        mark.kind === 'text' ? <Words key={index} mark={mark} language={language} /> : null,
      )}
    </div>
  )
}

/** From large to small, as far as paper goes. */
const sizes = Array.from({ length: 39 }, (_, index) => 44 - index)
const sizesFrom = new Map(sizes.map((most, index) => [most, sizes.slice(index)]))

const across = { left: 'start', centre: 'center', right: 'end' } as const
const down = { top: 'start', middle: 'center', bottom: 'end' } as const

function Words({ mark, language }: { readonly mark: TextMark; readonly language: Language }) {
  const ref = useRef<HTMLDivElement>(null)
  const { x, y, width, height, text, maxSize, colour, weight, align, valign } = mark
  useTextFit(ref, { text, width, height }, sizesFrom.get(maxSize) ?? sizes)
  return (
    <div
      className={styles.words}
      style={{
        ...{ left: x, top: y, width, height },
        ...{ textAlign: across[align], alignItems: down[valign] },
      }}
      lang={languageTags[language]}
    >
      <div
        ref={ref}
        className={styles.word}
        style={{ color: themeColour(colour), fontWeight: weight === 'bold' ? 600 : 400 }}
      >
        {text}
      </div>
    </div>
  )
}
