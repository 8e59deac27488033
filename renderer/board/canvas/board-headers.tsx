import { memo, useLayoutEffect, useRef } from 'react'
import { textIn, type Language, type LocalText } from '../../../electron/core/text/language.ts'
import { languageTags } from '../../ui/language-tags.ts'
import { useBoardState } from '../base/board-context.tsx'
import styles from './board-headers.module.css'
import type { CanvasCamera } from '../camera/canvas-camera.ts'
import { createHeaderFollower } from '../camera/header-follower.ts'

export type BoardHeadersProps = {
  readonly camera: CanvasCamera
  readonly language: Language
  readonly secondLanguage: Language | null
}

/** Titles of columns and rows that stay at the edges while the board moves beneath them. */
export const BoardHeaders = memo(function BoardHeaders(props: BoardHeadersProps) {
  const { camera, language, secondLanguage } = props
  const geometry = useBoardState((state) => state.geometry)
  const top = useRef<HTMLDivElement>(null)
  const left = useRef<HTMLDivElement>(null)
  const corner = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (top.current === null || left.current === null || corner.current === null) return
    const bars = { top: top.current, left: left.current, corner: corner.current }
    const { follow, stop } = createHeaderFollower(geometry, bars, camera.insets)
    follow(camera.now())
    const stopMoves = camera.onMove(() => follow(camera.now()))
    return () => {
      stopMoves()
      stop()
    }
  }, [camera, geometry, language, secondLanguage])
  const languages = [language, ...(secondLanguage === null ? [] : [secondLanguage])]
  return (
    <>
      <div ref={top} className={styles.top} style={{ height: camera.insets.top }}>
        <div className={styles.strip}>
          {geometry.columns.map(({ column }) => (
            <div key={column.key} className={styles.column}>
              <Title text={column.title} languages={languages} />
            </div>
          ))}
        </div>
      </div>
      <div ref={left} className={styles.left} style={{ width: camera.insets.left }}>
        <div className={styles.strip}>
          {geometry.rows.map(({ row }) => (
            <div key={row.key} className={styles.row}>
              <Title text={row.title} languages={languages} />
              {row.hint !== undefined && (
                <small lang={languageTags[language]}>{textIn(row.hint, language)}</small>
              )}
            </div>
          ))}
        </div>
      </div>
      <div
        ref={corner}
        className={styles.corner}
        style={{ width: camera.insets.left, height: camera.insets.top }}
      />
    </>
  )
})

type TitleProps = { readonly text: LocalText; readonly languages: readonly Language[] }

/** A title in one language or two, the second one small below. */
function Title({ text, languages: [first = 'en', second] }: TitleProps) {
  const own = textIn(text, first)
  const other = second === undefined ? undefined : text[second]
  return (
    <>
      <b lang={languageTags[first]}>{own}</b>
      {second !== undefined && other !== undefined && other !== own && (
        <span lang={languageTags[second]}>{other}</span>
      )}
    </>
  )
}
