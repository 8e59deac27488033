import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../../../electron/core/stage/words-in.ts'

const full = { en: 'Lunch', km: 'អាហារថ្ងៃត្រង់', zh: '午餐' }

describe('wordsIn', () => {
  it('gives one language, or two in their order', () => {
    expect(wordsIn(full, 'km', null)).toEqual([{ language: 'km', text: full.km }])
    expect(wordsIn(full, 'km', 'en')).toEqual([
      { language: 'km', text: full.km },
      { language: 'en', text: 'Lunch' },
    ])
  })

  it('is never blank while there is any language, and says nothing twice', () => {
    expect(wordsIn({ zh: '午餐' }, 'km', 'en')).toEqual([{ language: 'zh', text: '午餐' }])
    expect(wordsIn({ en: 'Lunch' }, 'km', 'en')).toEqual([{ language: 'en', text: 'Lunch' }])
    expect(wordsIn({ en: 'NPS', km: 'NPS' }, 'km', 'en')).toEqual([{ language: 'km', text: 'NPS' }])
    expect(wordsIn({}, 'km', 'en')).toEqual([])
  })
})
