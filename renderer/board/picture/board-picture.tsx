import { memo, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { BoardGeometry, Box } from '../../../electron/core/board/geometry.ts'
import { placeNotes } from '../../../electron/core/board/place-notes.ts'
import { drawnBox, stretchedGeometry, stretchInto } from '../../../electron/core/board/stretch.ts'
import type { BoardTemplate } from '../../../electron/core/board/template.ts'
import { boardWeights } from '../../../electron/core/board/weights.ts'
import { textIn, type Language } from '../../../electron/core/text/language.ts'
import type { CellValue, CurvePoint, Note } from '../../../electron/core/board/tables.ts'
import type { CanvasSize } from '../base/canvas-view.ts'
import styles from './board-picture.module.css'
import { RowsLayer, wallWords } from '../drawing/rows-layer.tsx'
import { NoteFoot, NoteText } from '../notes/note-face.tsx'
import { PictureTitles, titleRoom } from './picture-titles.tsx'
import { SheetGrid } from '../drawing/sheet-grid.tsx'

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

type PictureNoteProps = Box & { readonly note: Note; readonly language: Language }

/** A note that is only looked at, its words as large as it takes them. */
const PictureNote = memo(function PictureNote(props: PictureNoteProps) {
  const { note, x, y, width, height, language } = props
  const background = `var(--note-${note.colour})`
  return (
    <div
      className={styles.note}
      data-colour={note.colour}
      style={{ left: x, top: y, width, height, background }}
    >
      <NoteText note={note} language={language} box={props} />
      <NoteFoot note={note} />
    </div>
  )
})

/** Width over height of an element, in hundredths; null until it is drawn and where it has no size. */
function useShape(ref: RefObject<HTMLElement | null>): number | null {
  const [shape, setShape] = useState<number | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const look = () => {
      const { clientWidth, clientHeight } = element
      const known = clientWidth > 0 && clientHeight > 0
      setShape(known ? Math.round((clientWidth / clientHeight) * 100) / 100 : null)
    }
    look()
    const resized = new ResizeObserver(look)
    resized.observe(element)
    return () => resized.disconnect()
  }, [ref])
  return shape
}

/** Keeps an element of this size as large as the box around it takes it, in its middle. */
function useScaled(ref: RefObject<HTMLElement | null>, size: CanvasSize): void {
  const { width, height } = size
  useLayoutEffect(() => {
    const frame = ref.current
    const container = frame?.parentElement
    if (frame == null || container == null) return
    const scale = () => {
      const { clientWidth, clientHeight } = container
      const factor = Math.min(clientWidth / width, clientHeight / height)
      const x = (clientWidth - width * factor) / 2
      const y = (clientHeight - height * factor) / 2
      frame.style.transform = `translate(${x}px, ${y}px) scale(${factor})`
    }
    scale()
    const resized = new ResizeObserver(scale)
    resized.observe(container)
    return () => resized.disconnect()
  }, [ref, width, height])
}
