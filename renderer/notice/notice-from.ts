import importTexts from '../../assets/texts/import.json' with { type: 'json' }
import texts from '../../assets/texts/notice.json' with { type: 'json' }
import { languageSchema } from '../../electron/core/text/language.ts'
import type { FullText, Language } from '../../electron/core/text/language.ts'

export type Notice = {
  readonly languageTag: string
  readonly title: string
  readonly what: string
  /** Where in a file something is wrong, and what; '' where there is no file. */
  readonly where: string
  readonly todo: string
  readonly close: string
}

/** The words of a notice, from what the shell says about it in the page's address. */
export function noticeFrom(about: URLSearchParams): Notice {
  const language = languageSchema.catch('en').parse(about.get('language'))
  const { title, what, todo } = textsOf(about.get('code') ?? '')
  return {
    languageTag: language === 'zh' ? 'zh-Hans' : language,
    title: title[language],
    what: what[language],
    where: [about.get('place') ?? '', problem(about, language)].filter(Boolean).join(' · '),
    todo: todo[language],
    close: texts.close[language],
  }
}

function textsOf(code: string): Record<'title' | 'what' | 'todo', FullText> {
  const { notices } = texts
  return Object.hasOwn(notices, code) ? notices[code as keyof typeof notices] : notices.internal
}

function problem(about: URLSearchParams, language: Language): string {
  const code = about.get('problem') ?? ''
  const sentences: Readonly<Record<string, FullText>> = importTexts
  const sentence = Object.hasOwn(sentences, code) ? (sentences[code]?.[language] ?? '') : ''
  const values = valuesFrom(about.get('values') ?? '{}')
  return sentence.replaceAll(/\{(\w+)\}/g, (all, name: string) => values.get(name) ?? all)
}

function valuesFrom(text: string): ReadonlyMap<string, string> {
  try {
    const values: unknown = JSON.parse(text)
    const pairs = typeof values === 'object' && values !== null ? Object.entries(values) : []
    return new Map(pairs.map(([name, value]) => [name, String(value)]))
  } catch {
    return new Map()
  }
}
