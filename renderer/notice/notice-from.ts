import texts from '../../assets/texts/notice.json' with { type: 'json' }
import { languageSchema } from '../../electron/core/text/language.ts'
import type { FullText } from '../../electron/core/text/language.ts'

export type Notice = {
  readonly languageTag: string
  readonly title: string
  readonly what: string
  /** The file that it is about; '' where there is none. */
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
    where: about.get('place') ?? '',
    todo: todo[language],
    close: texts.close[language],
  }
}

function textsOf(code: string): Record<'title' | 'what' | 'todo', FullText> {
  const { notices } = texts
  return Object.hasOwn(notices, code) ? notices[code as keyof typeof notices] : notices.internal
}
