import { describe, expect, it } from 'vitest'
import {
  dateSpan,
  khmerDigits,
  longDate,
  plainNumber,
  dateWithWeekday,
  shortDate,
  signedNumber,
  weekday,
} from '../../../../electron/core/text/dates.ts'

describe('dateWithWeekday', () => {
  it('says the day of the week with the date, in the order of the language', () => {
    expect(dateWithWeekday('2026-11-24', 'en')).toBe('Tue 24 Nov')
    expect(dateWithWeekday('2026-11-24', 'km')).toBe('អង្គារ ២៤ វិច្ឆិកា')
    expect(dateWithWeekday('2026-11-24', 'zh')).toBe('11月24日 周二')
  })
})

describe('shortDate', () => {
  it('leaves the year out', () => {
    expect(shortDate('2026-11-04', 'en')).toBe('4 Nov')
    expect(shortDate('2026-11-04', 'km')).toBe('៤ វិច្ឆិកា')
    expect(shortDate('2026-11-04', 'zh')).toBe('11月4日')
  })
})

describe('longDate', () => {
  it('writes a date as people write it', () => {
    expect(longDate('2026-11-24', 'en')).toBe('24 November 2026')
    expect(longDate('2026-11-24', 'km')).toBe('ថ្ងៃទី២៤ ខែវិច្ឆិកា ឆ្នាំ២០២៦')
    expect(longDate('2026-11-24', 'zh')).toBe('2026年11月24日')
  })

  it('knows twelve months in each language', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-01`)
    for (const language of ['en', 'km', 'zh'] as const) {
      expect(new Set(months.map((date) => longDate(date, language))).size).toBe(12)
    }
  })
})

describe('weekday', () => {
  it('names the day', () => {
    expect(weekday('2026-11-24', 'en')).toBe('Tuesday')
    expect(weekday('2026-11-24', 'km')).toBe('ថ្ងៃអង្គារ')
    expect(weekday('2026-11-29', 'zh')).toBe('星期日')
  })
})

describe('dateSpan', () => {
  it('writes what the days share once', () => {
    const days = ['2026-11-24', '2026-11-25']
    expect(dateSpan(days, 'en')).toBe('24–25 November 2026')
    expect(dateSpan(days, 'km')).toBe('ថ្ងៃទី២៤–២៥ ខែវិច្ឆិកា ឆ្នាំ២០២៦')
    expect(dateSpan(days, 'zh')).toBe('2026年11月24–25日')
  })

  it('writes both dates where the month changes', () => {
    expect(dateSpan(['2026-11-30', '2026-12-01'], 'en')).toBe('30 November 2026 – 1 December 2026')
  })

  it('takes one day and none', () => {
    expect(dateSpan(['2026-11-24'], 'zh')).toBe('2026年11月24日')
    expect(dateSpan([], 'en')).toBe('')
  })
})

describe('plainNumber and signedNumber', () => {
  it('set thousands apart and take Khmer digits', () => {
    expect(plainNumber(1234567.5)).toBe('1,234,567.5')
    expect(plainNumber(-90, { khmer: true })).toBe('−៩០')
    expect(plainNumber(1234567.5, { khmer: true })).toBe('១.២៣៤.៥៦៧,៥')
    expect(khmerDigits('08:30')).toBe('០៨:៣០')
  })

  it('show the sign of what is not zero', () => {
    expect([0.5, -1.5, 0].map((value) => signedNumber(value))).toEqual(['+0.5', '−1.5', '0'])
  })
})
