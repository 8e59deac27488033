import type { Box } from '../../electron/core/board/geometry.ts'
import type { BoardTemplate } from '../../electron/core/board/template.ts'
import type { Language } from '../../electron/core/text/language.ts'
import type { CurvePoint, Note } from '../../electron/core/workshop/records.ts'

export type BoardPictureProps = {
  readonly template: BoardTemplate
  readonly notes: readonly Note[]
  readonly points: readonly CurvePoint[]
  readonly language: Language
  readonly secondLanguage: Language | null
  /** The part that is shown, in board units; the whole board with its titles where left out. */
  readonly area?: Box | null
}

/** A board to be looked at, as large as its container takes it: for the wall and for a preview. */
export function BoardPicture(_props: BoardPictureProps) {
  return null
}
