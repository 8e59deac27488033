import { nameKey } from './same-name.ts'

const before = [
  ...['សម្តេច', 'ឯកឧត្តម', 'លោកជំទាវ', 'ឧកញ៉ា', 'អ្នកឧកញ៉ា', 'លោកឧកញ៉ា', 'ព្រះតេជគុណ', 'លោក'],
  ...['លោកស្រី', 'អ្នកស្រី', 'លោកគ្រូ', 'អ្នកគ្រូ', 'បណ្ឌិត', 'វេជ្ជបណ្ឌិត', 'សាស្ត្រាចារ្យ'],
  ...['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Prof', 'Professor', 'H.E', 'Oknha', 'Ven', 'Madam'],
  ...['Neak Oknha', 'Lok Oknha', 'Lok Chumteav'],
]
const after = ['先生', '女士', '小姐', '太太', '博士', '教授', '老师']

const keys = new Set([...before, ...after].map(nameKey))
const keysAfter = new Set(after.map(nameKey))

export type SplitName = { readonly honorific: string; readonly name: string }

/** Whether a text is an honorific and nothing else. */
export const isHonorific = (text: string) => keys.has(nameKey(text).replace(/\.$/, ''))

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
