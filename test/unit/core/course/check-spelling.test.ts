import { describe, expect, it } from 'vitest'
import { checkSpelling } from '../../../../electron/core/course/check-spelling.ts'
import { glossaryFrom } from '../../../../electron/core/course/glossary.ts'
import { smallPack, term } from '../../../helpers/course.ts'

const points = { id: 'points', en: 'points', km: 'ពិន្ទុ', zh: '积分' }
const glossary = glossaryFrom([points, term])
const titled = (en: string, km: string, zh: string) => ({
  ...smallPack,
  glossaryTerms: ['points', 'pain-point'],
  title: { en, km, zh },
})

describe('checkSpelling', () => {
  it('accepts the term in any number, wherever Khmer lines may break', () => {
    const text = titled('Two Pain points', 'ចំណុចបញ្ហា២', '两个痛点')
    expect(checkSpelling(text, glossary)).toEqual([])
  })

  it('names the text and the language that spell it another way', () => {
    expect(checkSpelling(titled('Pain point', 'បញ្ហា', '问题'), glossary)).toEqual([
      { kind: 'spelling', place: 'pack/title/km', detail: 'pain-point' },
      { kind: 'spelling', place: 'pack/title/zh', detail: 'pain-point' },
    ])
  })

  it('takes a longer term for what it is', () => {
    const text = titled('pain points and points', 'ចំណុចបញ្ហា និងពិន្ទុ', '痛点与积分')
    expect(checkSpelling(text, glossary)).toEqual([])
    expect(checkSpelling(titled('pain points', 'ចំណុចបញ្ហា', '痛点'), glossary)).toEqual([])
  })

  it('reads whole words only', () => {
    expect(checkSpelling(titled('checkpoints', 'ក', '检查'), glossary)).toEqual([])
  })

  it('knows terms of the glossary only', () => {
    const pack = { ...smallPack, glossaryTerms: ['nothing'] }
    expect(checkSpelling(pack, glossary)).toEqual([
      { kind: 'unknown-term', place: 'pack', detail: 'nothing' },
    ])
  })
})
