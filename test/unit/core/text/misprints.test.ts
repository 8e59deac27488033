import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textsOf } from '../../../../electron/core/course/check-spelling.ts'
import type { FullText, Language } from '../../../../electron/core/text/language.ts'
import { assetsDir } from '../../../helpers/course.ts'
import { misprints } from '../../../helpers/misprints.ts'

const sound: FullText = { en: 'Add 5 notes', km: 'បន្ថែម\u200bក្រដាស ៥ សន្លឹក', zh: '添加 5 张便签' }
const faultsOf = (language: Language, text: string) => misprints({ ...sound, [language]: text })

const wrong: Readonly<Record<Language, readonly string[]>> = {
  en: ['The "room"', "Sala's files", 'Wait...', 'Add ', 'Margin 30 %', 'Add «this»', 'Done : 5'],
  km: [
    ...['“ក្រដាស”', 'ក្រដាស\u200b៖ ៥', 'ក្រដាស ៖ ៥', 'ក្រដាស៖៥', '«\u200bក្រដាស»', 'ក្រដាស; ៥'],
    ...[
      'កណ្ដាល\u200bបន្ទប់',
      'ឲ្យ\u200bក្រដាស',
      'ថ្ងៃ\u200bទី ៥',
      'ប្រភេទ\u200bបាន៣យ៉ាង',
      '១,០០០ បន្ទាត់',
      '៦.៦ %',
      '៣០%',
    ],
    ...['ប្រសិនបើ\u200bវារ\u200bលត់', 'មក\u200bវគ្គដ\u200bដែល', 'ត្រូវ\u200bបានការ\u200bពារ'],
  ],
  zh: [
    '添加5张便签',
    '用CRM系统',
    '第{number}组',
    '毛利率 30 %',
    '添 加',
    '添加(便签)',
    '添加,便签',
  ],
}

const oldWords: Readonly<Record<Language, readonly string[]>> = {
  en: ['Bring in a roster', 'It was not taken in', 'The slot begins anew', 'Check the stick'],
  km: ['កម្មវិធីទូរស័ព្ទ', 'ភាសា\u200bរបស់\u200bឆាក', 'បន្ទប់\u200bឃើញ\u200bរូបភាព', 'តំបន់\u200bម៉ោង'],
  zh: ['在日程中选择', '投影语言', '满意、留存、忠诚', '教室看不到内容'],
}

describe('misprints', () => {
  it('finds none where each language is set as the product sets it', () => {
    const more = {
      en: 'Use a “CSV” file: 30%',
      km: 'ប្រើ\u200bឯកសារ «CSV»៖ ៣០ %',
      zh: '使用“CSV”文件，放在U盘上：30%',
    }
    expect([sound, more].flatMap(misprints)).toEqual([])
  })

  it.each(['en', 'km', 'zh'] as const)(
    'tells of every fault and every old word of %s',
    (language) => {
      const unnoticed = [...wrong[language], ...oldWords[language]].filter(
        (text) => faultsOf(language, text).length === 0,
      )
      expect(unnoticed).toEqual([])
    },
  )
})

/** The only term that was agreed on without the space. */
const agreed = '90天行动计划'

const files = ['glossary.json', ...['texts', 'course'].flatMap(filesIn)]

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(assetsDir, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`)
}

describe('the texts that ship', () => {
  it.each(files)('%s has no misprint', (file) => {
    const texts = textsOf(JSON.parse(readFileSync(join(assetsDir, file), 'utf8')), file)
    const found = texts
      .filter(({ text }) => text.zh !== agreed)
      .flatMap(({ place, text }) => misprints(text).map((fault) => `${place}: ${fault}`))
    expect(found).toEqual([])
  })
})
