import { describe, expect, it } from 'vitest'
import { searchFor } from '../../../../electron/core/text/search-key.ts'

describe('searchFor', () => {
  it('takes both ways to write a Khmer subscript for the same', () => {
    expect(searchFor('បន្ត')('បន្ដ')).toBe(true)
    expect(searchFor('មន្រ្តី')('រដ្ឋមន្ត្រី')).toBe(true)
    expect(searchFor('ឲ្យ ជេីង')('ឱ្យ · ជើង')).toBe(true)
    expect(searchFor('សាលាភ្នំ')('សិក្ខាសាលា\u200bភ្នំពេញ')).toBe(true)
  })

  it('leaves case and accents out, and wants every word', () => {
    expect(searchFor('PENH fidelite')('Fidélité · Phnom Penh')).toBe(true)
    expect(searchFor('loyalty penh')('Loyalty · Siem Reap')).toBe(false)
    expect(searchFor('上海')('客户忠诚度 上海')).toBe(true)
    expect(searchFor('')('anything')).toBe(true)
  })
})
