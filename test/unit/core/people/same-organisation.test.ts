import { describe, expect, it } from 'vitest'
import { blankListedPerson } from '../../../../electron/core/people/blank-person.ts'
import {
  mergedSpellings,
  mergeEdits,
  organisationKey,
  organisationsSpelt,
} from '../../../../electron/core/people/same-organisation.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'
import { listedPeople, organisationsNamed } from '../../../../electron/core/people/organisations.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { applyEdits } from '../../../helpers/apply-edits.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { peopleRecords } from '../../../helpers/people-records.ts'

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
  const people = ['Wing', 'WING', 'Wing', ''].map((organisation, index) => {
    return { ...blankListedPerson, id: idOf(5, index), rank: 'a0', name: 'Sok', organisation }
  })
  const tables = tablesFrom({ workshop: classRecords.workshop, ...peopleRecords(people) })

  it('makes each the one of most, for everybody at once, and the others are gone', () => {
    const merged = mergedSpellings(organisationsSpelt(people))
    const after = applyEdits(tables, mergeEdits(tables, merged))
    expect(listedPeople(after).map(({ organisation }) => organisation)).toEqual([
      ...['Wing', 'Wing', 'Wing', ''],
    ])
    expect([...after.organisation.values()].map(({ name }) => name)).toEqual(['Wing'])
  })

  it('leaves alone what is not there any more', () => {
    expect(
      mergeEdits(
        tables,
        new Map([
          ['Wing', 'Wong'],
          ['Wang', 'Wing'],
          ['Wing', 'Wing'],
        ]),
      ),
    ).toEqual([])
  })
})

describe('organisationsNamed', () => {
  it('finds those that are there by their names as written, and adds each other once', () => {
    const tables = tablesFrom({ organisation: [{ id: idOf(14, 0), name: 'Wing' }] })
    let made = 50
    const found = organisationsNamed(tables, ['Wing', 'WING', '', 'WING'], () => idOf(14, made++))
    expect(found.edits).toEqual([
      { kind: 'organisation.add', record: { id: idOf(14, 50), name: 'WING' } },
    ])
    expect(['Wing', 'WING', ''].map(found.idOf)).toEqual([idOf(14, 0), idOf(14, 50), null])
  })
})
