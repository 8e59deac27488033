const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Khmer sign that joins the next consonant below the one before it. */
const COENG = '\u17d2'
const endsInCoeng = (text: string) => /\u17d2[\u200c\u200d]?$/.test(text.slice(-2))

/**
 * What a reader counts as one letter each. A Khmer consonant keeps the subscripts that hang on it,
 * whatever the platform's own rules say, so a cut between two of them never harms a word.
 */
export function graphemes(text: string): readonly string[] {
  const clusters: string[] = []
  // Where the last cluster begins and what it ends with: it may grow to any length.
  let from = 0
  let at = 0
  let last = ''
  for (const { segment } of segmenter.segment(text)) {
    const hangsOn = segment.startsWith(COENG) || (endsInCoeng(last) && isKhmerLetter(segment))
    if (!hangsOn && at > from) {
      clusters.push(text.slice(from, at))
      from = at
    }
    at += segment.length
    last = segment
  }
  if (at > from) clusters.push(text.slice(from, at))
  return clusters
}

const isKhmerLetter = (text: string) => /^[\u1780-\u17b3]/.test(text)

/** The first `max` graphemes of a text. */
export const firstGraphemes = (text: string, max: number) =>
  text.length <= max ? text : graphemes(text).slice(0, max).join('')
