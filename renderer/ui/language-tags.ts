import type { Language } from '../../electron/core/text/language.ts'

/** How a language is named in `lang`. */
export const languageTags = { en: 'en', km: 'km', zh: 'zh-Hans' } as const satisfies Record<
  Language,
  string
>
