import { describe, expect, it } from 'vitest'
import { newWorkshopSchema } from '../../../../electron/core/contract/areas/library.ts'
import {
  changedDraft,
  draftIn,
  draftProblems,
  emptyDraft,
  workshopFromDraft,
} from '../../../../renderer/start/workshop-draft.ts'

const agenda = (key: string, dayCount = 1) => ({
  key,
  own: false,
  title: { en: key, km: key, zh: key },
  dayCount,
  theoryMin: 60,
  practiceMin: 60,
  days: [],
  audiences: [],
})
const agendas = [agenda('one-day'), agenda('two-day', 2)]
/** A Thursday. */
const today = '2026-12-03'
const ground = { agendas, today, timeZone: 'Asia/Phnom_Penh' }
const draft = emptyDraft({ ...ground, language: 'km' })

describe('emptyDraft', () => {
  it('can be sent as it is: the two-day agenda on the next working days, named after them', () => {
    expect(draft).toMatchObject({
      agendaKey: 'two-day',
      language: 'km',
      secondLanguage: 'en',
      track: 'retail',
      audience: 'mixed',
      startDate: '2026-12-07',
      name: 'ភាព\u200bស្មោះត្រង់\u200bរបស់\u200bអតិថិជន ៧ ធ្នូ ២០២៦',
    })
    expect(emptyDraft({ ...ground, language: 'en' }).name).toBe('Customer loyalty, 7 Dec 2026')
    expect(emptyDraft({ ...ground, language: 'zh' }).name).toBe('客户忠诚度 2026年12月7日')
    expect(newWorkshopSchema.safeParse(workshopFromDraft(draft)).success).toBe(true)
    const other = emptyDraft({ ...ground, language: 'en', agendas: [agenda('one-day')] })
    expect(other).toMatchObject({ agendaKey: 'one-day', startDate: '2026-12-04' })
  })
})

describe('changedDraft', () => {
  const english = emptyDraft({ ...ground, language: 'en' })

  it('has date and name follow the agenda, the date and the language', () => {
    const oneDay = changedDraft(english, { agendaKey: 'one-day' }, ground)
    expect(oneDay).toMatchObject({ startDate: '2026-12-04', name: 'Customer loyalty, 4 Dec 2026' })
    const later = changedDraft(oneDay, { startDate: '2027-01-04' }, ground)
    expect(later.name).toBe('Customer loyalty, 4 Jan 2027')
    expect(changedDraft(later, { language: 'zh' }, ground).name).toBe('客户忠诚度 2027年1月4日')
    expect(changedDraft(later, { agendaKey: 'two-day' }, ground).startDate).toBe('2027-01-04')
  })

  it('never touches what a person has typed, and waits while a date is not whole', () => {
    const named = changedDraft(english, { name: 'Loyalty at Mekong' }, ground)
    expect(changedDraft(named, { startDate: '2027-01-04' }, ground).name).toBe('Loyalty at Mekong')
    const cleared = changedDraft(english, { startDate: null }, ground)
    expect(cleared).toMatchObject({ startDate: null, name: english.name })
    expect(changedDraft(cleared, { startDate: '2027-01-04' }, ground).name).toBe(
      'Customer loyalty, 4 Jan 2027',
    )
  })
})

describe('the languages of a draft', () => {
  const english = emptyDraft({ ...ground, language: 'en' })
  const of = ({ language, secondLanguage }: typeof english) => [language, secondLanguage]
  const inKhmer = changedDraft(english, { language: 'km' }, ground)

  it('are a usual pair until the second one is chosen', () => {
    expect(of(english)).toEqual(['en', null])
    expect(of(inKhmer)).toEqual(['km', 'en'])
    expect(of(changedDraft(inKhmer, { language: 'en' }, ground))).toEqual(['en', null])
    const alone = changedDraft(inKhmer, { secondLanguage: null }, ground)
    expect(of(changedDraft(alone, { language: 'zh' }, ground))).toEqual(['zh', null])
  })

  it('are never twice the same: they change places', () => {
    const both = changedDraft(english, { secondLanguage: 'zh' }, ground)
    expect(of(changedDraft(both, { language: 'zh' }, ground))).toEqual(['zh', 'en'])
    expect(of(changedDraft(both, { language: 'km' }, ground))).toEqual(['km', 'zh'])
  })

  it('follow the window until the first one is chosen', () => {
    const khmer = draftIn(english, { ...ground, language: 'km' })
    expect(of(khmer)).toEqual(['km', 'en'])
    expect(khmer.name).toBe('ភាព\u200bស្មោះត្រង់\u200bរបស់\u200bអតិថិជន ៧ ធ្នូ ២០២៦')
    expect(of(draftIn(khmer, { ...ground, language: 'zh' }))).toEqual(['zh', 'en'])
    const chosen = changedDraft(english, { language: 'zh' }, ground)
    expect(of(draftIn(chosen, { ...ground, language: 'km' }))).toEqual(['zh', 'en'])
    expect(draftIn(chosen, { ...ground, language: 'en' })).toBe(chosen)
  })
})

describe('workshopFromDraft', () => {
  it('gives nothing while name or date is missing, and says which', () => {
    const empty = { ...draft, name: '', startDate: null }
    expect(workshopFromDraft(empty)).toBeNull()
    expect(draftProblems(empty)).toEqual({ name: 'name.empty', startDate: 'firstDate.empty' })
    expect(draftProblems({ ...draft, name: ' ', startDate: '2026-11-23' })).toEqual({
      name: 'name.empty',
    })
  })

  it('gives what the contract takes, without blanks at the ends', () => {
    const filled = { ...draft, name: '  Loyalty ', startDate: '2026-11-23', place: ' Siem Reap ' }
    const workshop = workshopFromDraft(filled)
    expect(draftProblems(filled)).toEqual({})
    expect(workshop).toMatchObject({ name: 'Loyalty', place: 'Siem Reap' })
    expect(newWorkshopSchema.safeParse(workshop).success).toBe(true)
  })
})
