import { createContext, useCallback, useContext, useEffect, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { languageTags } from './language-tags.ts'
import { toasts } from './toast-queue.ts'
import {
  figuresIn,
  textOf,
  type TextKey,
  type Texts,
  type TextValues,
} from '../../electron/core/text/catalogue.ts'
import type { Language } from '../../electron/core/text/language.ts'

export { languageTags }

/** What the widgets take for dates and numbers: never Khmer, which the runtime does not know. */
const widgetLocales = { en: 'en-GB', km: 'en-GB', zh: 'zh-Hans' } as const satisfies Record<
  Language,
  string
>

/** Each language by its own name. */
export const languageNames = { en: 'English', km: 'ខ្មែរ', zh: '中文' } as const satisfies Record<
  Language,
  string
>

const LanguageContext = createContext<Language>('en')

/** Puts the page into a language, at once and without a reload. */
export function LanguageProvider(props: {
  readonly language: Language
  readonly children: ReactNode
}) {
  const { language, children } = props
  useEffect(() => {
    document.documentElement.lang = languageTags[language]
    // What was told before was told in the other language.
    toasts.clear()
  }, [language])
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={widgetLocales[language]}>{children}</I18nProvider>
    </LanguageContext>
  )
}

export const useLanguage = (): Language => useContext(LanguageContext)

/** A function that writes times and other figures as the page's language does. */
export function useFigures() {
  const language = useLanguage()
  return (text: string | number) => figuresIn(String(text), language)
}

/** A function that says a text of this catalogue in the page's language. */
export function useText<T extends Texts>(texts: T) {
  const language = useLanguage()
  return useCallback(
    (key: TextKey<T>, values?: TextValues) => textOf(texts, language, key, values),
    [texts, language],
  )
}
