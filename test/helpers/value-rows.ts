import type { Row } from '../../electron/core/board/row.ts'

const title = { en: 'Title', km: 'ចំណងជើង', zh: '标题' }
const scale = { min: 1, max: 7, step: 0.1 }

/** Two rows of scores, their difference, and a row of choices. */
export const valueRows: readonly Row[] = [
  { key: 'expected', kind: 'score', title, height: 60, scale },
  { key: 'perceived', kind: 'score', title, height: 60, scale },
  {
    key: 'gap',
    kind: 'computed',
    title,
    height: 60,
    difference: { of: 'perceived', less: 'expected' },
  },
  {
    key: 'cause',
    kind: 'choice',
    title,
    height: 60,
    choices: ['knowledge', 'standards', 'delivery'].map((key) => ({ key, title })),
  },
]
