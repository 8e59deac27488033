import type { BoardPictureProps } from './board-picture.tsx'

/** A board in small, without words: where there are notes, and how the curve runs. */
export function BoardThumbnail(_props: Pick<BoardPictureProps, 'template' | 'notes' | 'points'>) {
  return null
}
