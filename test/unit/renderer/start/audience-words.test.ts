import { describe, expect, it } from 'vitest'
import { audiencePlanOf } from '../../../../electron/core/course/audience-plan.ts'
import type { Audience } from '../../../../electron/core/workshop/audience.ts'
import { agendasOf } from '../../../../electron/core/course/new-workshop.ts'
import { audienceAgendas } from '../../../../electron/core/library/audience-agendas.ts'
import type { Language } from '../../../../electron/core/text/language.ts'
import { audienceWords } from '../../../../renderer/start/audience-words.ts'
import { shippedCourse } from '../../../helpers/course.ts'
import { misprints } from '../../../helpers/misprints.ts'

const { pack } = await shippedCourse()
const plan = audiencePlanOf(pack)
const ofAgenda = (key: string) => {
  const agenda = agendasOf(pack).find((one) => one.key === key)
  return agenda === undefined ? [] : audienceAgendas(agenda, plan)
}
const wordsOf = (key: string, audience: Audience, language: Language = 'en') =>
  audienceWords(
    ofAgenda(key).find((one) => one.audience === audience),
    language,
  )

describe('audienceWords', () => {
  it('names the slots that get longer and shorter, and counts those that change within', () => {
    expect(wordsOf('two-day', 'front-line')).toBe(
      'Role play: complaint handling +7 min · Exercise: design a retention strategy −7 min · Steps changed in 3 slots',
    )
    expect(wordsOf('half-day', 'senior')).toBe('Steps changed in 1 slot')
  })

  it('writes minutes as each language does', () => {
    expect(wordsOf('two-day', 'front-line', 'km')).toMatch(/ \+៧ នាទី · .* −៧ នាទី · .* ៣$/)
    expect(wordsOf('two-day', 'front-line', 'zh')).toMatch(/ \+7 分钟 · .* −7 分钟 · 3 个环节/)
  })

  it('says nothing where nothing changes', () => {
    expect(wordsOf('two-day', 'mixed')).toBe('')
    expect(wordsOf('half-day', 'middle')).toBe('')
  })

  it.each(pack.agendas)('tells of $key for every audience without a misprint', ({ key }) => {
    for (const changed of ofAgenda(key)) {
      const [en, km, zh] = (['en', 'km', 'zh'] as const).map((one) => audienceWords(changed, one))
      expect(en).not.toBe('')
      expect(misprints({ en: en!, km: km!, zh: zh! })).toEqual([])
    }
  })
})
