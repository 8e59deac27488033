import { describe, expect, it } from 'vitest'
import { blankListedPerson } from '../../../../../electron/core/people/blank-person.ts'
import { draftOf, personOf } from '../../../../../renderer/console/people/person-draft.ts'

describe('personOf', () => {
  it('takes spaces off the ends and changes nothing else', () => {
    const draft = { ...draftOf(undefined, 'g1'), honorific: ' ឧកញ៉ា ', name: '  mcDonald  II ' }
    expect(personOf(draft)).toEqual({
      ...blankListedPerson,
      name: 'mcDonald  II',
      honorific: 'ឧកញ៉ា',
    })
  })

  it('parts an honorific from a name that was typed, and leaves one that stood before', () => {
    const typed = { ...draftOf(undefined, null), name: 'កញ្ញា សុខ ស្រីមុំ' }
    expect(personOf(typed)).toMatchObject({ honorific: 'កញ្ញា', name: 'សុខ ស្រីមុំ' })
    expect(personOf({ ...typed, honorific: 'Ms' })).toMatchObject({ name: 'កញ្ញា សុខ ស្រីមុំ' })
    expect(personOf(typed, { name: typed.name })).toMatchObject({ honorific: '', name: typed.name })
  })

  it('is nobody without a name', () => {
    expect(personOf({ ...draftOf(undefined, null), name: '  ', role: 'CEO' })).toBeNull()
  })
})
