import type { BoardGeometry } from '../../electron/core/board/geometry.ts'
import type { Language } from '../../electron/core/text/language.ts'
import type { CurvePoint } from '../../electron/core/workshop/records.ts'

export type CurveLayerProps = {
  readonly geometry: BoardGeometry
  readonly points: readonly CurvePoint[]
  readonly language: Language
}

/** The curves of a board in board units; nothing to press. */
export function CurveLayer(_props: CurveLayerProps) {
  return null
}
