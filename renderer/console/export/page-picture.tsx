import { useEffect, useState } from 'react'
import type { Page } from '../../../electron/core/paper/page-model.ts'
import type { Language } from '../../../electron/core/text/language.ts'
import { classNames } from '../../ui/class-names.ts'
import { MarksPicture } from './marks-picture.tsx'
import { lineMeasure } from './measure-line.ts'
import styles from './page-picture.module.css'

/** Height of what stands above and below it in a dialog. */
const AROUND_PX = 256

export type PagePictureProps = {
  readonly page: Page
  readonly language: Language
  /** What it shows, for those who do not see it. */
  readonly label: string
}

/** A page as it will be printed, as large as its container and the window take it: the PDF's own page model. */
export function PagePicture({ page, language, label }: PagePictureProps) {
  const measure = useLineMeasure()
  const { width, height, marks } = page
  return (
    <svg
      className={classNames(styles.page)}
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `min(100%, calc((100dvh - ${AROUND_PX}px) * ${width / height}))` }}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <rect width={width} height={height} fill="#ffffff" />
      <MarksPicture marks={marks} language={language} measure={measure} />
    </svg>
  )
}

/** A new measure each time that a font has arrived: what was measured before was measured in another. */
function useLineMeasure() {
  const [measure, setMeasure] = useState(() => lineMeasure(document))
  useEffect(() => {
    const anew = () => setMeasure(() => lineMeasure(document))
    document.fonts.addEventListener('loadingdone', anew)
    return () => document.fonts.removeEventListener('loadingdone', anew)
  }, [])
  return measure
}
