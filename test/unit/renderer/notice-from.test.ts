import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../../electron/core/contract/app-error.ts'
import { languages } from '../../../electron/core/text/language.ts'
import { noticeFrom } from '../../../renderer/notice/notice-from.ts'

const notice = (about: Record<string, string>) => noticeFrom(new URLSearchParams(about))

describe('noticeFrom', () => {
  it.each(languages)('has words for whatever happens, in %s', (language) => {
    for (const code of [...errorCodes, '__proto__', 'toString']) {
      const { title, what, todo, close } = notice({ language, code })
      expect(
        [title, what, todo, close].every((words) => words !== ''),
        code,
      ).toBe(true)
    }
  })

  it('names the file that cannot be read', () => {
    const about = { language: 'en', code: 'file-unreadable', place: 'ថ្នាក់ រៀន.sala' }
    expect(notice(about).where).toBe('ថ្នាក់ រៀន.sala')
  })

  it('falls back to English for a language nobody knows', () => {
    expect(notice({ language: 'xx' }).languageTag).toBe('en')
  })
})
