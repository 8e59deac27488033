import type { FigureKind } from '../../../electron/core/course/figure.ts'
import type { RoomFigure } from '../../../electron/core/stage/stage-picture.ts'
import type { Words } from '../../../electron/core/stage/words-in.ts'

/** A figure of one kind, in the words of the room. */
export type FigureProps<K extends FigureKind> = {
  readonly figure: RoomFigure & { readonly kind: K }
}

/** A text in both languages; what has no letter is read in the first by everyone. */
export const inBoth = (words: Words): Words =>
  words.some(({ text }) => /\p{L}/u.test(text)) ? words : firstOf(words)

/** A text in the language that the room reads first, and in no other. */
export const firstOf = (words: Words): Words => words.slice(0, 1)
