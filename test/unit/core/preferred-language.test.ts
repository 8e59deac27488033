import { describe, expect, it } from 'vitest'
import { preferredLanguage } from '../../../electron/core/text/preferred-language.ts'

describe('preferredLanguage', () => {
  it.each([
    [['km-KH', 'en-US'], 'km'],
    [['fr-FR', 'zh_CN', 'en'], 'zh'],
    [['zh-Hant-TW'], 'zh'],
    [['EN'], 'en'],
    [['fr', 'kmx'], 'en'],
    [[], 'en'],
  ] as const)('of %j is %s', (tags, language) => {
    expect(preferredLanguage(tags)).toBe(language)
  })
})
