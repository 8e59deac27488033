import { signedNumber } from '../../text/dates.ts'
import type { RowRules } from './row-rules.ts'

/** The difference of two scores of the same column, such as perceived − expected; nobody fills it. */
export const computed: RowRules = {
  holds: null,
  fault({ difference }, rows) {
    const isScore = (key: string) => rows.some((row) => row.key === key && row.kind === 'score')
    return difference !== undefined && isScore(difference.of) && isScore(difference.less)
      ? null
      : 'a computed row names two rows of scores'
  },
  figure({ difference }, { columnKey }, valueAt, language) {
    const scoreIn = (rowKey: string | undefined) =>
      rowKey === undefined ? null : (valueAt({ columnKey, rowKey })?.score ?? null)
    const [of, less] = [scoreIn(difference?.of), scoreIn(difference?.less)]
    if (of === null || less === null) return { text: '–', words: null, tone: 'words' }
    // Tenths of two scores would leave a crumb behind.
    const gap = Math.round((of - less) * 100) / 100
    const text = signedNumber(gap, { khmer: language === 'km' })
    if (gap === 0) return { text, words: 'gap.even', tone: 'figure' }
    return gap < 0
      ? { text, words: 'gap.below', tone: 'bad' }
      : { text, words: 'gap.above', tone: 'good' }
  },
}
