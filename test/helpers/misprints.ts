import { graphemes } from '../../electron/core/text/graphemes.ts'
import { khmerWordList } from '../../electron/core/text/khmer-word-list.ts'
import { languages, type FullText, type Language } from '../../electron/core/text/language.ts'

/** What a text must not hold, and what to write instead. */
type Rule = readonly [wrong: RegExp, instead: string]

/** Names of `{places}` that a number fills; Chinese sets numbers apart. */
const numbers =
  '(?:count|number|minutes|hours|total|percent|line|rows|filled|of|max|min|(?:value|percent|points):\\w+)'
/** An amount begins with a number and ends with the name of its currency. */
const amounts = '(?:money:\\w+)'

const everywhere: readonly Rule[] = [
  [/["']/, 'curved quotes and ’'],
  [/\.\.\./, '…'],
  [/^\s|\s$/, 'no space at an edge'],
]

const marks: Readonly<Record<Language, readonly Rule[]>> = {
  en: [
    [/[\d}] %/, '30%, without a space'],
    [/[«»]/, '“ ”'],
    [/ [,:;?](?! \))/, 'no space before a mark'],
  ],
  km: [
    [/[“”‘’]/, '« »'],
    [
      /\u200b[\u17d4-\u17d9?!»),.]|[«(]\u200b/,
      'no U+200B before a closing mark or after an opening one',
    ],
    [/ [\u17d4-\u17d6]|\u17d6(?![ »]|$)/, '៖ and ។ behind their word, ៖ before a space'],
    [/[\u1780-\u17d3]\u200b?;/, 'no semicolon'],
    [/\u17d2\u178a/, '្ត'],
    [/ឲ្យ/, 'ឱ្យ'],
    [/ទី\u200b? (?=[\u17e0-\u17e9{])/, 'ទី beside its number'],
    [/[\u1780-\u17d3][\u17e0-\u17e9]+[\u1780-\u17b3]/, 'no figure inside a word'],
    [/[\u17e0-\u17e9],[\u17e0-\u17e9]{3}(?![\u17e0-\u17e9])/, '១.០០០'],
    [/[\u17e0-\u17e9]\.[\u17e0-\u17e9]{1,2}(?![\u17e0-\u17e9])/, '៦,៦'],
    [/[\u17e0-\u17e9}]%/, '៣០ %'],
  ],
  zh: [
    [
      /\p{Script=Han}(?!U盘)[−+]?[\da-z]|[\da-z%](?!盘)\p{Script=Han}/iu,
      'a space between 汉字 and figures or Latin letters',
    ],
    [
      new RegExp(
        `\\p{Script=Han}\\{(?:${numbers}|${amounts})\\}|\\{${numbers}\\}\\p{Script=Han}`,
        'u',
      ),
      'a space beside a number',
    ],
    [/[\d}] %/, '30%, without a space'],
    [/\p{Script=Han} \p{Script=Han}/u, 'no space between 汉字'],
    [/\p{Script=Han}([,.;:!?)]|\((?!&))|[,;:!?()]\p{Script=Han}/u, 'full-width marks'],
  ],
}

/** One word for each thing: what was written before, and the word that the product has for it. */
const words: Readonly<Record<Language, readonly Rule[]>> = {
  en: [
    [/\bBring in\b|\bbring in a (file|list)|\btaken? in\b/, 'import'],
    [/\broster/i, 'participant list'],
    [/\banew\b|\bmeanwhile\b|\breckon/i, 'again, in the meantime, calculate'],
    [/\bfields? filled\b|\bchoose all\b|\b(notes?|nothing) chosen\b/i, 'cell, select'],
    [/(?<!USB )\bstick\b/i, 'USB stick'],
    [/\bpeople out\b|\bsits? apart\b/i, 'divide, different groups'],
  ],
  km: [
    [/ទូរស័ព្ទ/, 'ទូរសព្ទ'],
    [/ឆាក/, 'អេក្រង់បញ្ចាំង'],
    [/បន្ទប់(ឃើញរូប|មើលមិនឃើញ)/, 'សិក្ខាកាមឃើញ'],
    [/តំបន់ម៉ោង/, 'ល្វែងម៉ោង'],
    [/(គ្មាន|មិនមាន)អ្វីត្រូវបាន/, 'មិនមានអ្វីប្រែប្រួលទេ'],
    [/^កក$/, 'បង្កក'],
    [/ធ្វើឡើងវិញ/, 'ធ្វើវិញ'],
    [/កុំព្យូទ័របានគេង/, 'របៀប Sleep'],
    [/ចំនួនមនុស្ស/, 'ចំនួនសិក្ខាកាម'],
    [/(?<!ប្រាក់)ចំណេញដុល/, 'ប្រាក់ចំណេញដុល'],
    [/(ការ|ពេល|ក្រោយ)បិទវគ្គ(?!បណ្តុះបណ្តាល)/, 'វគ្គបណ្តុះបណ្តាល'],
  ],
  zh: [
    [/日程/, '课程安排'],
    [/投影(?!仪)|教室看|现场看/, '大屏'],
    [/留存/, '保持'],
    [/讲稿/, '授课指引'],
    [/社交媒体倾听|升级销售|脉搏/, '社交媒体聆听, 向上销售, 快速反馈'],
    [/我们的组织|所在组织/, '单位'],
    [/保存部分/, '保存服务'],
  ],
}

const knownWords: ReadonlySet<string> = new Set(khmerWordList.split(/\s+/).filter(Boolean))
const longestWord = 16

/** What is wrong with a text, a line for each fault; none where it is set as the product sets its texts. */
export function misprints(text: FullText): readonly string[] {
  return languages.flatMap((language) => {
    const written = text[language]
    const read = written.replaceAll('\u200b', '')
    return [
      ...faults([...everywhere, ...marks[language]], written),
      ...faults(words[language], read),
      ...(language === 'km' ? cutWords(written) : []),
    ].map((fault) => `${language}: ${fault}`)
  })
}

const faults = (rules: readonly Rule[], text: string) =>
  rules.flatMap(([wrong, instead]) => {
    const found = wrong.exec(text)
    return found ? [`“${found[0]}”, write ${instead}`] : []
  })

/**
 * Words that a mark cuts: a part between marks that is not made of known words (or one that
 * `khmer-word-list.ts` lacks), or that ends in the first half of a word whose other half is next.
 */
function cutWords(text: string): readonly string[] {
  const runs = text.replaceAll(/\{[^}]*\}/g, ' ').match(/[\u1780-\u17d3\u17d7\u200b]+/g) ?? []
  return runs.flatMap((run) => {
    const parts = run.split('\u200b')
    const unknown = parts.filter((part) => !letterAlone.test(part) && !isMadeOfWords(part))
    const halves = parts.filter((part, i) => isCut(part, parts[i + 1] ?? ''))
    return [
      ...unknown.map((part) => `${part} is no word`),
      ...halves.map((part) => `${part} ends inside a word`),
    ]
  })
}

/** As in (ត), ស and តៗគ្នា. */
const letterAlone = /^[\u1780-\u17a2](\u17d7|$)/

function isCut(part: string, next: string): boolean {
  if (next === '' || knownWords.has(part)) return false
  const [before, after] = [graphemes(part), graphemes(next)]
  return before.some((_, from) => {
    const half = before.slice(from + 1).join('')
    return (
      half !== '' && after.some((_, to) => knownWords.has(half + after.slice(0, to + 1).join('')))
    )
  })
}

function isMadeOfWords(part: string): boolean {
  const letters = graphemes(part.replaceAll('\u17d7', ''))
  const reached = [true, ...letters.map(() => false)]
  letters.forEach((_, start) => {
    if (reached[start] !== true) return
    for (let end = start + 1; end <= Math.min(letters.length, start + longestWord); end++) {
      if (knownWords.has(letters.slice(start, end).join(''))) reached[end] = true
    }
  })
  return reached.at(-1) === true
}
