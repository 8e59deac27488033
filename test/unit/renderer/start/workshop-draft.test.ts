import { describe, expect, it } from 'vitest'
import { newWorkshopSchema } from '../../../../electron/core/contract/calls.ts'
import {
  draftProblems,
  emptyDraft,
  timeZones,
  workshopFromDraft,
} from '../../../../renderer/start/workshop-draft.ts'

const agenda = (key: string) => ({
  key,
  title: { en: key, km: key, zh: key },
  dayCount: 1,
  theoryMin: 60,
  practiceMin: 60,
})
const draft = emptyDraft([agenda('one-day'), agenda('two-day')], 'km', 'Asia/Phnom_Penh')

describe('emptyDraft', () => {
  it('takes the two-day agenda where there is one', () => {
    expect(draft).toMatchObject({ agendaKey: 'two-day', language: 'km', startDate: null })
    expect(emptyDraft([agenda('one-day')], 'en', 'UTC').agendaKey).toBe('one-day')
  })
})

describe('workshopFromDraft', () => {
  it('gives nothing while name or date is missing, and says which', () => {
    expect(workshopFromDraft(draft)).toBeNull()
    expect(draftProblems(draft)).toEqual({ name: 'name.empty', startDate: 'firstDate.empty' })
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

describe('timeZones', () => {
  it('has the own zone once, also where the runtime does not list it', () => {
    expect(timeZones('UTC').filter((zone) => zone === 'UTC')).toHaveLength(1)
    expect(timeZones('Asia/Phnom_Penh')).toContain('Asia/Shanghai')
  })
})
