import type { FullText } from '../text/language.ts'

/** The few words that paper adds to what people wrote: `assets/texts/paper.json`. */
export type PaperWords = Readonly<
  Record<
    | 'group'
    | 'page'
    | 'notShown'
    | 'notShown.one'
    | 'agenda'
    | 'day'
    | 'gap.below'
    | 'gap.above'
    | 'gap.even',
    FullText
  >
>
