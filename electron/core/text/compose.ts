/** Khmer needs up to five marks on a letter, Vietnamese two; more than eight is mischief. */
const maxMarks = 8

/** Joiners count as marks here: they too can pile up without end on one letter. */
const piledUp = new RegExp(`([\\p{M}\\u200c\\u200d]{${maxMarks}})[\\p{M}\\u200c\\u200d]+`, 'gu')

/** At most eight marks on one letter. Doing it twice changes nothing more. */
export const withoutPiles = (text: string): string => text.replace(piledUp, '$1')

export type TextForm = 'NFC' | 'NFKC' | 'NFKD'

/**
 * A text in one of Unicode's forms, piles of marks taken down first: to sort the marks of one letter
 * takes the square of their number, and a pasted text may bring a million.
 */
export const composed = (text: string, form: TextForm = 'NFC'): string =>
  withoutPiles(text).normalize(form)
