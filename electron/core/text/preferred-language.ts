import type { Language } from './language.ts'

/** The first of a person's languages (BCP 47 tags, best first) that the product speaks; else English. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const spoken = spokenBy[tag.toLowerCase().split(/[-_]/)[0] ?? '']
    if (spoken) return spoken
  }
  return 'en'
}

const spokenBy: Readonly<Record<string, Language>> = { en: 'en', km: 'km', zh: 'zh' }
