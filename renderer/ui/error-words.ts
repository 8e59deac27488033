import errors from '../../assets/texts/errors.json'
import type { ErrorCode } from '../../electron/core/contract/app-error.ts'
import type { Language } from '../../electron/core/text/language.ts'

/** What happened, and what is safe and to be done, for people. */
export function errorWords(code: ErrorCode, language: Language) {
  const { title, help } = errors[code]
  return { title: title[language], help: help[language] }
}
