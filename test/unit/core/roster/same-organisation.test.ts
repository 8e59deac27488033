import { describe, expect, it } from 'vitest'
import { blankPerson } from '../../../../electron/core/roster/blank-person.ts'
import {
  mergedSpellings,
  mergeEdits,
  organisationKey,
  organisationsSpelt,
} from '../../../../electron/core/roster/same-organisation.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const working = (...organisations: readonly string[]) =>
  organisations.map((organisation) => ({ organisation }))

describe('organisationKey', () => {
  it.each([
    [
      'ABC Bank',
      'ABC BANK',
      'abc  bank',
      'A.B.C. Bank',
      'ABC Bank Plc.',
      'The ABC Bank',
      'ABC-Bank Co., Ltd',
    ],
    ['រដ្ឋមន្ត្រី', 'រដ្ឋមន្រ្តី', 'រដ្ឋ មន្ត្រី'],
    ['中国银行', '中国 银行', '中国银行股份有限公司'],
  ])('is one for the ways to write %s', (...written) => {
    expect(new Set(written.map(organisationKey)).size).toBe(1)
  })

  it('is never empty, and tells others apart', () => {
    expect(organisationKey('Co., Ltd')).not.toBe('')
    expect(organisationKey('ABC Bank')).not.toBe(organisationKey('ABA Bank'))
    expect(organisationKey('Cocoa')).not.toBe(organisationKey('coa'))
  })
})

describe('organisationsSpelt', () => {
  it('finds those that are written in several ways, the most common way first', () => {
    const people = working(
      'ABC Bank',
      'ABC Bank Plc',
      'ABC Bank',
      'Wing',
      '',
      'Mekong Bnk',
      'Mekong Bank',
      'Mekong Bank',
    )
    expect(organisationsSpelt(people)).toEqual([
      {
        spellings: [
          { written: 'ABC Bank', count: 2 },
          { written: 'ABC Bank Plc', count: 1 },
        ],
      },
      {
        spellings: [
          { written: 'Mekong Bank', count: 2 },
          { written: 'Mekong Bnk', count: 1 },
        ],
      },
    ])
  })

  it.each([
    ['short names', 'ABA', 'ABC'],
    ['other numbers', 'School No 11', 'School No 12'],
    ['other last letters', 'Training Centre A', 'Training Centre B'],
  ])('leaves %s apart', (_, one, other) => {
    expect(organisationsSpelt(working(one, other))).toEqual([])
  })
})

describe('mergeEdits', () => {
  it('writes each in the way of most, for everybody at once', () => {
    const people = ['Wing', 'WING', 'Wing'].map((organisation, index) => {
      return { ...blankPerson, id: idOf(5, index), rank: 'a0', name: 'Sok', organisation }
    })
    const merged = mergedSpellings(organisationsSpelt(people))
    expect(mergeEdits(new Map(people.map((one) => [one.id, one])), merged)).toEqual([
      { kind: 'person.edit', id: idOf(5, 1), fields: { organisation: 'Wing' } },
    ])
  })
})
