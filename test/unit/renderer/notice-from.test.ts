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

  it('says where in a file something is wrong, and what', () => {
    const problem = { problem: 'newer-format', values: '{"version":"7"}', place: '3:1 /format' }
    expect(notice({ language: 'en', code: 'import-rejected', ...problem }).where).toBe(
      '3:1 /format · written by a newer Sala (format 7); update Sala to open it',
    )
  })

  it.each(['', '{', 'null', '[1]', '"x"'])('takes %j for no values', (values) => {
    const about = { language: 'en', code: 'import-rejected', problem: 'newer-format', values }
    expect(notice(about).where).toContain('format {version}')
  })

  it('falls back to English for a language nobody knows', () => {
    expect(notice({ language: 'xx' }).languageTag).toBe('en')
  })
})
