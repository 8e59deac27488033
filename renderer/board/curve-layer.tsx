import { useMemo, useRef } from 'react'
import type { BoardGeometry } from '../../electron/core/board/geometry.ts'
import { curveMarks, type CurveWords } from '../../electron/core/paper/curve-marks.ts'
import type { TextMark } from '../../electron/core/paper/page-model.ts'
import type { Language } from '../../electron/core/text/language.ts'
import type { CurvePoint } from '../../electron/core/board/tables.ts'
import { languageTags } from '../ui/language-tags.ts'
import styles from './curve-layer.module.css'
import { MarkDrawing } from './mark-drawing.tsx'
import { useTextFit } from './use-text-fit.ts'

/** Beside the curve, to be read from far and on a small screen. */
export const wallWords: CurveWords = { size: 20, width: 180 }

export type CurveLayerProps = {
  readonly geometry: BoardGeometry
  readonly points: readonly CurvePoint[]
  readonly language: Language
  /** How large its words are; as on paper where left out. */
  readonly words?: CurveWords
}

/** The curves of a board in board units, from the same marks as on paper; nothing to press. */
export function CurveLayer({ geometry, points, language, words }: CurveLayerProps) {
  const marks = useMemo(
    () => curveMarks({ geometry, scale: 1, origin: { x: 0, y: 0 } }, points, language, words),
    [geometry, points, language, words],
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
const sizes = [20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6] as const
const sizesFrom = new Map(sizes.map((most, index) => [most as number, sizes.slice(index)]))

function Words({ mark, language }: { readonly mark: TextMark; readonly language: Language }) {
  const ref = useRef<HTMLDivElement>(null)
  const { x, y, width, height, text, maxSize } = mark
  useTextFit(ref, { text, width, height }, sizesFrom.get(maxSize) ?? sizes)
  return (
    <div
      className={styles.words}
      style={{
        left: x,
        top: y,
        width,
        height,
        textAlign: mark.align === 'right' ? 'end' : 'start',
        alignItems: mark.valign === 'bottom' ? 'end' : 'start',
      }}
      lang={languageTags[language]}
    >
      <div ref={ref} className={styles.word}>
        {text}
      </div>
    </div>
  )
}
