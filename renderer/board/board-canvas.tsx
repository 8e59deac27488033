import type { Language } from '../../electron/core/text/language.ts'

export type BoardCanvasProps = {
  readonly language: Language
  readonly secondLanguage: Language | null
}

/** The board drawn large: to be panned, zoomed, and worked on. */
export function BoardCanvas(_props: BoardCanvasProps) {
  return null
}
