import { describe, expect, it } from 'vitest'
import { matchesSearch } from '../../../../electron/core/text/search-key.ts'

describe('matchesSearch', () => {
  it('takes both ways to write a Khmer subscript for the same', () => {
    expect(matchesSearch('បន្ដ', 'បន្ត')).toBe(true)
    expect(matchesSearch('សិក្ខាសាលា\u200bភ្នំពេញ', 'សាលាភ្នំ')).toBe(true)
  })

  it('leaves case and accents out, and wants every word', () => {
    expect(matchesSearch('Fidélité · Phnom Penh', 'PENH fidelite')).toBe(true)
    expect(matchesSearch('Loyalty · Siem Reap', 'loyalty penh')).toBe(false)
    expect(matchesSearch('客户忠诚度 上海', '上海')).toBe(true)
    expect(matchesSearch('anything', '')).toBe(true)
  })
})
