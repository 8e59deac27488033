import { describe, expect, it } from 'vitest'
import { isHonorific, splitHonorific } from '../../../../electron/core/roster/honorifics.ts'
import { languageNamed } from '../../../../electron/core/roster/named-language.ts'
import { compareNames, nameKey } from '../../../../electron/core/people/same-name.ts'

describe('splitHonorific', () => {
  it.each([
    ['ឯកឧត្តម សុខ ដារ៉ា', 'ឯកឧត្តម', 'សុខ ដារ៉ា'],
    ['ឯកឧត្ដម បណ្ឌិត សុខ ដារ៉ា', 'ឯកឧត្ដម បណ្ឌិត', 'សុខ ដារ៉ា'],
    ['លោកជំទាវ ចាន់ លីណា', 'លោកជំទាវ', 'ចាន់ លីណា'],
    ['ព្រះតេជគុណ យ៉ែម', 'ព្រះតេជគុណ', 'យ៉ែម'],
    ['H.E. Dr. Sok Dara', 'H.E. Dr.', 'Sok Dara'],
    ['MS Chan Lina', 'MS', 'Chan Lina'],
    ['Lok Chumteav Chan Lina', 'Lok Chumteav', 'Chan Lina'],
    ['王芳 女士', '女士', '王芳'],
    ['កញ្ញា សុខ ស្រីមុំ', 'កញ្ញា', 'សុខ ស្រីមុំ'],
    ['អ្នកនាង ចាន់ លីណា', 'អ្នកនាង', 'ចាន់ លីណា'],
    ['នាង ចាន់ លីណា', 'នាង', 'ចាន់ លីណា'],
    ['លោកស្រី បណ្ឌិត កែវ វណ្ណា', 'លោកស្រី បណ្ឌិត', 'កែវ វណ្ណា'],
    ['ឯ.ឧ. សុខ ដារ៉ា', 'ឯ.ឧ.', 'សុខ ដារ៉ា'],
    ['Assoc. Prof. Sok Dara', 'Assoc. Prof.', 'Sok Dara'],
    ['Neak Srey Chan Lina', 'Neak Srey', 'Chan Lina'],
    ['Eng. Sok Dara', 'Eng.', 'Sok Dara'],
    ['李明 老师', '老师', '李明'],
    ['李明 夫人', '夫人', '李明'],
  ])('parts %j', (text, honorific, name) => {
    expect(splitHonorific(text)).toEqual({ honorific, name })
  })

  it.each([
    'លោកសុខ ដារ៉ា',
    'សុខ ដារ៉ា',
    'លោក',
    '女士',
    '陈先生',
    'He Ming',
    'Eng Sokha',
    'Hon Lina',
    'Drew Barry',
    'mrs',
    '',
  ])('leaves %j whole', (text) => {
    expect(splitHonorific(text)).toEqual({ honorific: '', name: text })
  })
})

describe('isHonorific', () => {
  it('knows them with a full stop, in any case, in both spellings', () => {
    expect(['Mr.', 'mr', 'H.E.', 'ឯកឧត្ដម', '先生'].every(isHonorific)).toBe(true)
    expect(isHonorific('Manager')).toBe(false)
  })
})

describe('nameKey', () => {
  it('takes for one what people write for one', () => {
    const alike = [
      ['សុខ ដារ៉ា', 'សុខដារ៉ា'],
      ['ចិត្ត', 'ចិត្ដ'],
      ['សុខ\u200bដារ៉ា', 'សុខដារ៉ា'],
      ['王 芳', '王芳'],
      ['Sok  Dara', 'SOK DARA '],
      ['Jose\u0301', 'José'],
      [
        'Sok Dara',
        '\u200eSok Dara\u200e',
        '\u202aSok Dara\u202c',
        '\u2066Sok Dara\u2069',
        '\u061cSok Dara',
      ],
      ['រដ្ឋមន្ត្រី', 'រដ្ឋមន្រ្តី'],
      ["D'Arcy", 'D’Arcy'],
      ['阿·里', '阿・里', '阿•里'],
      ['ＡＢＣ　Ｂａｎｋ', 'ABC Bank'],
    ]
    for (const written of alike) expect(new Set(written.map(nameKey)).size).toBe(1)
    expect(nameKey('Li Na')).not.toBe(nameKey('Lina'))
    expect(nameKey('José')).not.toBe(nameKey('Jose'))
  })
})

describe('compareNames', () => {
  it('goes by the letters of each script', () => {
    const names = ['王芳', 'សុខ', 'Chan', 'ចាន់', 'bora']
    expect(names.sort(compareNames)).toEqual(['bora', 'Chan', 'ចាន់', 'សុខ', '王芳'])
  })
})

describe('languageNamed', () => {
  it('knows the languages by their names in all three', () => {
    expect(['KH', 'Khmer', 'ភាសាខ្មែរ', '高棉语'].map(languageNamed)).toEqual(Array(4).fill('km'))
    expect(['English', 'ចិន', '中文', 'French'].map(languageNamed)).toEqual(['en', 'zh', 'zh', null])
  })
})
