import { describe, expect, it } from 'vitest'
import { problemWords } from '../../../../renderer/start/problem-words.ts'

describe('problemWords', () => {
  it('says in each language what is wrong, with what it names', () => {
    const problem = { code: 'too-large', values: { max: '64' } }
    expect(problemWords(problem, 'en')).toContain('64')
    expect(problemWords(problem, 'zh')).toContain('64')
  })

  it('shows a code that it has no sentence for, inherited names included', () => {
    expect(problemWords({ code: 'brand-new', values: {} }, 'km')).toBe('brand-new')
    expect(problemWords({ code: 'toString', values: {} }, 'km')).toBe('toString')
  })
})
