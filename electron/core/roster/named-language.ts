import type { Language } from '../text/language.ts'
import { nameKey } from '../people/same-name.ts'

const names: Readonly<Record<Language, readonly string[]>> = {
  en: ['en', 'eng', 'english', 'អង់គ្លេស', 'ភាសាអង់គ្លេស', '英文', '英语', '英語'],
  km: ['km', 'kh', 'khm', 'khmer', 'cambodian', 'ខ្មែរ', 'ភាសាខ្មែរ', '柬埔寨语', '高棉语', '柬语'],
  zh: [
    'zh',
    'cn',
    'zho',
    'chi',
    'chinese',
    'mandarin',
    'zh-hans',
    'zh-cn',
    'ចិន',
    'ភាសាចិន',
    '中文',
    '汉语',
    '普通话',
    '华语',
  ],
}

const byName = new Map(
  Object.entries(names).flatMap(([language, list]) =>
    list.map((name) => [nameKey(name), language as Language] as const),
  ),
)

/** The language that people mean by `Khmer`, `ខ្មែរ`, `kh` and the like; null for any other word. */
export const languageNamed = (text: string): Language | null => byName.get(nameKey(text)) ?? null
