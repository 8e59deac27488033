import { nameKey } from '../people/same-name.ts'

const before = [
  ...['សម្តេច', 'ឯកឧត្តម', 'លោកជំទាវ', 'ឧកញ៉ា', 'អ្នកឧកញ៉ា', 'លោកឧកញ៉ា', 'ព្រះតេជគុណ', 'លោក'],
  ...['លោកស្រី', 'អ្នកស្រី', 'លោកគ្រូ', 'អ្នកគ្រូ', 'បណ្ឌិត', 'វេជ្ជបណ្ឌិត', 'សាស្ត្រាចារ្យ'],
  ...['កញ្ញា', 'អ្នកនាង', 'នាង', 'លោកតា', 'លោកយាយ', 'អ្នកម្តាយ', 'ព្រះអង្គម្ចាស់', 'អ្នកអង្គម្ចាស់'],
  ...['លោកបណ្ឌិត', 'លោកស្រីបណ្ឌិត', 'ឯកឧត្តមបណ្ឌិត', 'លោកវេជ្ជបណ្ឌិត', 'លោកសាស្ត្រាចារ្យ'],
  ...['វិស្វករ', 'មេធាវី', 'ឯ.ឧ', 'ល.ជ.ទ'],
  ...['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Prof', 'Professor', 'H.E', 'Oknha', 'Ven', 'Madam'],
  ...['Sir', 'Mister', 'Mme', 'Mlle', 'Rev', 'Engr', 'Assoc. Prof', 'Asst. Prof', 'Samdech'],
  ...['Neak Oknha', 'Lok Oknha', 'Lok Chumteav', 'Lok Srey', 'Neak Srey', 'Lok Kru', 'Neak Kru'],
  ...['His Excellency', 'Her Excellency'],
]
const after = [
  ...[
    '先生',
    '女士',
    '小姐',
    '太太',
    '博士',
    '教授',
    '老师',
    '老師',
    '夫人',
    '同志',
    '阁下',
    '医生',
  ],
  ...['律师', '院长', '校长', '工程师'],
]
/** Also family names, so only with the full stop of an abbreviation. */
const abbreviated = new Set(['eng.', 'hon.', 'ir.', 'he.'])

const keys = new Set([...before, ...after].map(nameKey))
const keysAfter = new Set(after.map(nameKey))

export type SplitName = { readonly honorific: string; readonly name: string }

/** Whether a text is an honorific and nothing else. */
export function isHonorific(text: string): boolean {
  const key = nameKey(text)
  return keys.has(key.replace(/\.$/, '')) || abbreviated.has(key)
}

/**
 * The honorific before a name, `ឯកឧត្តម បណ្ឌិត`, or after a Chinese one, `女士`: only where a space parts it
 * from the name, and a name is left. Both are as they were written.
 */
export function splitHonorific(text: string): SplitName {
  const words = text.split(/\s+/)
  const last = words.at(-1) ?? ''
  if (words.length > 1 && keysAfter.has(nameKey(last))) {
    return { honorific: last, name: words.slice(0, -1).join(' ') }
  }
  let taken = 0
  for (;;) {
    const next = [2, 1].find((count) => isHonorific(words.slice(taken, taken + count).join(' ')))
    if (next === undefined || taken + next >= words.length) break
    taken += next
  }
  if (taken === 0) return { honorific: '', name: text }
  return { honorific: words.slice(0, taken).join(' '), name: words.slice(taken).join(' ') }
}
