const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Khmer sign that joins the next consonant below the one before it. */
const COENG = '\u17d2'
const endsInCoeng = (cluster: string) => /\u17d2[\u200c\u200d]?$/.test(cluster)

/**
 * What a reader counts as one letter each. A Khmer consonant keeps the subscripts that hang on it,
 * whatever the platform's own rules say, so a cut between two of them never harms a word.
 */
export function graphemes(text: string): readonly string[] {
  const clusters: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const last = clusters.at(-1)
    if (last !== undefined && endsInCoeng(last) && isKhmerLetter(segment)) {
      clusters[clusters.length - 1] = last + segment
    } else if (last !== undefined && segment.startsWith(COENG)) {
      clusters[clusters.length - 1] = last + segment
    } else clusters.push(segment)
  }
  return clusters
}

const isKhmerLetter = (text: string) => /^[\u1780-\u17b3]/.test(text)

/** The first `max` graphemes of a text. */
export const firstGraphemes = (text: string, max: number) =>
  text.length <= max ? text : graphemes(text).slice(0, max).join('')
