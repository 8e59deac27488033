import { useMemo, useRef } from 'react'
import type { BoardGeometry, Box } from '../../../electron/core/board/geometry.ts'
import { placeNotes } from '../../../electron/core/board/place-notes.ts'
import { drawnBox, stretchedGeometry, stretchInto } from '../../../electron/core/board/stretch.ts'
import type { BoardTemplate } from '../../../electron/core/board/template.ts'
import { boardWeights } from '../../../electron/core/board/weights.ts'
import { textIn, type Language } from '../../../electron/core/text/language.ts'
import type { CellValue, CurvePoint, Note } from '../../../electron/core/board/tables.ts'
import styles from './board-picture.module.css'
import { RowsLayer, wallWords } from '../drawing/rows-layer.tsx'
import { PictureNote } from './picture-note.tsx'
import { PictureTitles, titleRoom } from './picture-titles.tsx'
import { SheetGrid } from '../drawing/sheet-grid.tsx'
import { useScaled } from './use-scaled.ts'
import { useShape } from './use-shape.ts'

export type BoardPictureProps = {
  readonly template: BoardTemplate
  readonly notes: readonly Note[]
  readonly points: readonly CurvePoint[]
  readonly values: readonly CellValue[]
  readonly language: Language
  readonly secondLanguage: Language | null
  /** The part that is shown, in board units; the whole board with its titles where left out. */
  readonly area?: Box | null
}

/** Room for the line around the sheet. */
const edge = 2

/** A board to be looked at, as large as its container takes it: for the wall and for a preview. */
export function BoardPicture(props: BoardPictureProps) {
  const { template, notes, points, values, language, secondLanguage } = props
  const container = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const left = titleRoom.left
  const top = secondLanguage === null ? titleRoom.top : titleRoom.topOfTwo
  const shape = useShape(container)
  const geometry = useMemo(
    () => pictureGeometry({ template, notes, area: props.area ?? null }, shape, { left, top }),
    [template, notes, props.area, shape, left, top],
  )
  const area = props.area == null ? geometry.sheet : drawnBox(geometry, props.area)
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
            <RowsLayer {...{ geometry, points, values, language }} words={wallWords} />
            <Notes {...{ geometry, notes, language }} />
          </div>
        </div>
      </div>
    </div>
  )
}

type Shown = Pick<BoardPictureProps, 'template' | 'notes' | 'area'>
type Titles = { readonly left: number; readonly top: number }

/** The board stretched so that what is shown of it fills a container of this shape beside its titles. */
function pictureGeometry(
  { template, notes, area }: Shown,
  shape: number | null,
  { left, top }: Titles,
): BoardGeometry {
  const weights = boardWeights(template, notes)
  const plain = stretchedGeometry(template, { x: 1, y: 1 }, weights)
  const shown = area == null ? plain.sheet : drawnBox(plain, area)
  if (shape === null) return plain
  const [width, height] = [shown.width + left + edge, shown.height + top + edge]
  const free = { width: Math.max(width, height * shape), height: Math.max(height, width / shape) }
  const stretch = stretchInto(
    (free.width - left - edge) / shown.width,
    (free.height - top - edge) / shown.height,
  )
  return stretchedGeometry(template, stretch, weights)
}

type NotesProps = Pick<BoardPictureProps, 'notes' | 'language'> & {
  readonly geometry: BoardGeometry
}

function Notes({ geometry, notes, language }: NotesProps) {
  const placed = useMemo(() => placeNotes(geometry, notes), [geometry, notes])
  return placed.map(({ note, box }) => (
    <PictureNote key={note.id} note={note} language={language} {...box} />
  ))
}
