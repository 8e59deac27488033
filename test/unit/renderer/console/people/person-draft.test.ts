import { describe, expect, it } from 'vitest'
import { draftOf, personOf } from '../../../../../renderer/console/people/person-draft.ts'

describe('personOf', () => {
  it('takes spaces off the ends and changes nothing else', () => {
    const draft = { ...draftOf(undefined, 'g1'), honorific: ' ឧកញ៉ា ', name: '  mcDonald  II ' }
    expect(personOf(draft)).toEqual({
      name: 'mcDonald  II',
      latinName: '',
      honorific: 'ឧកញ៉ា',
      organisation: '',
      role: '',
      language: null,
    })
  })

  it('is nobody without a name', () => {
    expect(personOf({ ...draftOf(undefined, null), name: '  ', role: 'CEO' })).toBeNull()
  })
})
