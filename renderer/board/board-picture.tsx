import { useMemo, useRef } from 'react'
import { boardGeometry, type Box } from '../../electron/core/board/geometry.ts'
import {
  placeStretched,
  stretchedBox,
  stretchedGeometry,
  stretchInto,
  type Stretch,
} from '../../electron/core/board/stretch.ts'
import type { BoardTemplate } from '../../electron/core/board/template.ts'
import type { CurveWords } from '../../electron/core/paper/curve-marks.ts'
import { textIn, type Language } from '../../electron/core/text/language.ts'
import type { CurvePoint, Note } from '../../electron/core/workshop/records.ts'
import styles from './board-picture.module.css'
import { CurveLayer } from './curve-layer.tsx'
import { PictureNote } from './picture-note.tsx'
import { PictureTitles, titleRoom } from './picture-titles.tsx'
import { SheetGrid } from './sheet-grid.tsx'
import { useScaled } from './use-scaled.ts'
import { useShape } from './use-shape.ts'

export type BoardPictureProps = {
  readonly template: BoardTemplate
  readonly notes: readonly Note[]
  readonly points: readonly CurvePoint[]
  readonly language: Language
  readonly secondLanguage: Language | null
  /** The part that is shown, in board units; the whole board with its titles where left out. */
  readonly area?: Box | null
}

/** Beside the curve, to be read from far. */
const wallWords: CurveWords = { size: 18, width: 168 }

/** Room for the line around the sheet. */
const edge = 2

/** A board to be looked at, as large as its container takes it: for the wall and for a preview. */
export function BoardPicture(props: BoardPictureProps) {
  const { template, notes, points, language, secondLanguage } = props
  const container = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const sheet = useMemo(() => boardGeometry(template).sheet, [template])
  const shown = props.area ?? sheet
  const left = titleRoom.left
  const top = secondLanguage === null ? titleRoom.top : titleRoom.topOfTwo
  const shape = useShape(container)
  const stretch = useMemo(() => {
    const [width, height] = [shown.width + left + edge, shown.height + top + edge]
    if (shape === null) return stretchInto(1, 1)
    const free = { width: Math.max(width, height * shape), height: Math.max(height, width / shape) }
    return stretchInto(
      (free.width - left - edge) / shown.width,
      (free.height - top - edge) / shown.height,
    )
  }, [shape, shown, left, top])
  const geometry = useMemo(() => stretchedGeometry(template, stretch), [template, stretch])
  const area = stretchedBox(shown, stretch)
  const size = { width: left + area.width + edge, height: top + area.height + edge }
  useScaled(frame, size)
  return (
    <div
      ref={container}
      className={styles.container}
      role="img"
      aria-label={textIn(template.title, language)}
    >
      <div ref={frame} className={styles.frame} style={size}>
        <PictureTitles
          geometry={geometry}
          area={area}
          top={top}
          languages={secondLanguage === null ? [language] : [language, secondLanguage]}
        />
        <div
          className={styles.window}
          style={{ left, top, width: area.width, height: area.height }}
          data-part={props.area != null || undefined}
        >
          <div className={styles.sheet} style={{ left: -area.x, top: -area.y }}>
            <SheetGrid geometry={geometry} />
            <CurveLayer {...{ geometry, points, language }} words={wallWords} />
            <Notes {...{ template, notes, stretch, language }} />
          </div>
        </div>
      </div>
    </div>
  )
}

type NotesProps = Pick<BoardPictureProps, 'template' | 'notes' | 'language'> & {
  readonly stretch: Stretch
}

function Notes({ template, notes, stretch, language }: NotesProps) {
  const placed = useMemo(() => placeStretched(template, notes, stretch), [template, notes, stretch])
  return placed.map(({ note, box }) => (
    <PictureNote key={note.id} note={note} language={language} {...box} />
  ))
}
