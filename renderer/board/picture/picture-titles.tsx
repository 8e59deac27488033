import { useRef } from 'react'
import type { BoardGeometry, Box } from '../../../electron/core/board/geometry.ts'
import { textIn, type Language, type LocalText } from '../../../electron/core/text/language.ts'
import { languageTags } from '../../ui/language-tags.ts'
import styles from './board-picture.module.css'
import { useTextFit } from '../drawing/use-text-fit.ts'

/** Room for titles around the sheet, in board units: a wall is read from far. */
export const titleRoom = { left: 184, top: 48, topOfTwo: 70 } as const

export type PictureTitlesProps = {
  readonly geometry: BoardGeometry
  /** The part of the sheet that is shown. */
  readonly area: Box
  /** Height of the column titles. */
  readonly top: number
  readonly languages: readonly Language[]
}

/** The titles of what is shown, as large as they fit beside it. */
export function PictureTitles({ geometry, area, top, languages }: PictureTitlesProps) {
  const { left } = titleRoom
  const least = languages.length > 1 ? minOfTwo : minOfOne
  const columns = geometry.columns.flatMap(({ column, x, width }) => {
    const part = common(x, width, area.x, area.width, least)
    return part === null ? [] : [{ column, ...part }]
  })
  const rows = geometry.rows.flatMap(({ row, y, height }) => {
    const part = common(y, height, area.y, area.height, least)
    return part === null ? [] : [{ row, ...part }]
  })
  return (
    <>
      {columns.map(({ column, from, length }) => (
        <div
          key={column.key}
          className={styles.column}
          style={{ left: left + from, width: length, height: top }}
        >
          <Titles text={column.title} languages={languages} width={length - 16} height={top - 8} />
        </div>
      ))}
      {rows.map(({ row, from, length }) => (
        <div key={row.key} className={styles.row} style={{ top: top + from, width: left }}>
          <Titles text={row.title} languages={languages} width={left - 16} height={length - 10} />
        </div>
      ))}
    </>
  )
}

/** Of a row or column that is shown, in board units, for its titles to be read. */
const minOfOne = 32
const minOfTwo = 56

/** What two stretches have in common, seen from the second; null where too little for a title. */
function common(at: number, length: number, from: number, room: number, least: number) {
  const start = Math.max(at, from)
  const end = Math.min(at + length, from + room)
  return end - start < least ? null : { from: start - from, length: end - start }
}

type TitlesProps = {
  readonly text: LocalText
  readonly languages: readonly Language[]
  readonly width: number
  readonly height: number
}

const firstSizes = [26, 24, 22, 20, 18, 16, 14, 12, 10] as const
const secondSizes = [17, 16, 15, 14, 13, 12, 11, 10, 9] as const
/** Of the height, where a second language stands below. */
const firstShare = 0.58

function Titles({ text, languages: [first = 'en', second], width, height }: TitlesProps) {
  const own = textIn(text, first)
  const other = second === undefined ? '' : (text[second] ?? '')
  const hasOther = other !== '' && other !== own
  const room = hasOther ? height * firstShare : height
  return (
    <>
      <Title text={own} language={first} box={{ width, height: room }} sizes={firstSizes} />
      {hasOther && second !== undefined && (
        <Title
          text={other}
          language={second}
          box={{ width, height: height - room }}
          sizes={secondSizes}
          isSecond
        />
      )}
    </>
  )
}

type TitleProps = {
  readonly text: string
  readonly language: Language
  readonly box: { readonly width: number; readonly height: number }
  readonly sizes: readonly number[]
  readonly isSecond?: boolean
}

function Title({ text, language, box, sizes, isSecond }: TitleProps) {
  const ref = useRef<HTMLDivElement>(null)
  useTextFit(ref, { text, ...box }, sizes)
  return (
    <div
      ref={ref}
      className={styles.title}
      style={{ width: box.width }}
      lang={languageTags[language]}
      data-second={isSecond || undefined}
    >
      {text}
    </div>
  )
}
