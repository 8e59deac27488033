import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey } from '../../../../electron/core/people/same-name.ts'
import { compareKhmer, khmerKey } from '../../../../electron/core/text/khmer-key.ts'
import { searchKey } from '../../../../electron/core/text/search-key.ts'
import { times } from '../../../helpers/long-run.ts'

/** Written in several ways that a reader cannot tell apart. */
const alike: readonly (readonly [string, ...string[]])[] = [
  ['រដ្ឋមន្ត្រី', 'រដ្ឋមន្រ្តី', 'រដ្ឋមន្ដ្រី', 'រដ្ឋមន្រ្ដី'],
  ['ស្ត្រី', 'ស្រ្តី', 'ស្ត្រី\u200c'],
  ['សហគ្រាស', 'សហគា្រស'],
  ['កោះ', 'កេាះ', 'កាេះ', 'កោ\u200bះ'],
  ['ជើង', 'ជេីង', 'ជីេង'],
  ['ដារ៉ា', 'ដារា៉'],
  ['ខ្ញុំ', 'ខ្ញំុ', 'ខុំ្ញ'],
  ['ឱ្យ', 'ឲ្យ', 'ឱ\u200d្យ'],
  ['ប៉ុន', 'បុ៉ន'],
  ['ស៊ី', 'ស៉ី', 'សុី', 'សី៊'],
  ['ប៉ិន', 'បុិន', 'បិ៉ន'],
  ['ស៊ើប', 'សើ៊ប', 'សុើប', 'សេី៊ប'],
  ['ម៉្យាង', 'ម្យ៉ាង'],
  ['ហ៊ាំ', 'ហា៊ំ', 'ហំា៊', 'ហុាំ'],
  ['ធម៌', 'ធម៌៌'],
  ['សុវណ្ណ', 'សុវណ្ណ\u17b4'],
  ['សង្គ្រាម', 'សង្រ្គាម', 'សង្គា្រម'],
  ['ភ័យ', 'ភ័័យ'],
  ['លក្ស្មី', 'លក្ស្មី', 'លក្ស្\u200bមី'],
  ['ត្រែ', 'ត្រេេ'],
]

describe('khmerKey', () => {
  it.each(alike)('of %s is that of all that look the same', (...written) => {
    expect(new Set(written.map(khmerKey)).size).toBe(1)
    expect(new Set(written.map(nameKey)).size).toBe(1)
    expect(new Set(written.map(searchKey)).size).toBe(1)
  })

  it.each([
    ['កុំ', 'កំ'],
    ['សុខ', 'សូខ'],
    ['ចាន់', 'ចាន'],
    ['ប៉ា', 'បា'],
    ['ប៉ា', 'ប៊ា'],
    ['កោ', 'កៅ'],
    ['ឬ', 'ឫ'],
    ['ខ្មែរ', 'ខែ្មរង'],
    ['ស្ក្ត', 'ស្ត្ក'],
    ['ដា', 'តា'],
  ])('tells %s from %s', (one, other) => {
    expect(khmerKey(one)).not.toBe(khmerKey(other))
  })

  it('leaves what has no Khmer as it is', () => {
    expect(khmerKey('Sok Dara 王芳 123 😀')).toBe('Sok Dara 王芳 123 😀')
  })

  const khmer = fc.array(fc.integer({ min: 0x1780, max: 0x17dd }), { maxLength: 12 })
  const runs = { numRuns: times(500, 20_000) }

  it('of a key is the key', () => {
    fc.assert(
      fc.property(khmer, (points) => {
        const key = khmerKey(String.fromCodePoint(...points))
        expect(khmerKey(key)).toBe(key)
      }),
      runs,
    )
  })

  /** At most one of each place, so that they can stand in any order and are drawn in one. */
  const below = fc.constantFrom('', '្ក', '្ម', '្ន', '្ត', '្ច')
  const vowel = fc.constantFrom('', 'ា', 'ិ', 'ី', 'ឹ', 'ុ', 'ូ', 'ួ', 'ើ', 'េ', 'ែ', 'ោ', 'ៅ')
  const cluster = fc.tuple(
    fc.constantFrom(...'កខគងចឆជញដណតថទធនបផពភមយរលវសហឡអ'),
    fc.tuple(below, fc.constantFrom('', '្រ'), fc.constantFrom('', '៉', '៊'), vowel),
    fc.tuple(fc.constantFrom('', 'ំ', '់', '័', '៌'), fc.constantFrom('', 'ះ')),
  )

  it('is one for the marks of a letter in any order', () => {
    const shuffled = cluster.chain(([base, first, last]) => {
      const marks = [...first, ...last].filter((mark) => mark !== '')
      return fc.tuple(
        fc.constant(base + marks.join('')),
        fc
          .shuffledSubarray(marks, { minLength: marks.length })
          .map((order) => base + order.join('')),
      )
    })
    fc.assert(
      fc.property(fc.array(shuffled, { minLength: 1, maxLength: 4 }), (clusters) => {
        const [one, other] = [0, 1].map((at) => clusters.map((pair) => pair[at]).join(''))
        expect(khmerKey(other ?? '')).toBe(khmerKey(one ?? ''))
      }),
      runs,
    )
  })
})

describe('compareKhmer', () => {
  it('puts words in the order of the dictionary: vowels before subscripts, signs last of all', () => {
    const words = [
      'ក',
      'កង',
      'កា',
      'កាត់',
      'កាតា',
      'កូន',
      'កែវ',
      'កោះ',
      'កំ',
      'ក្រ',
      'ក្រុម',
      'ខ',
      'ខ្មែរ',
    ]
    expect(words.toReversed().toSorted(compareKhmer)).toEqual(words)
  })

  it('puts ឫ and ឬ after រ, ឭ and ឮ after ល', () => {
    const words = ['យាយ', 'រៀម', 'ឫស្សី', 'ឬ', 'លាង', 'ឮ', 'វណ្ណា']
    expect(words.toReversed().toSorted(compareKhmer)).toEqual(words)
  })

  it('leaves no two different texts in doubt', () => {
    expect(compareKhmer('ប៉ា', 'ប៊ា')).not.toBe(0)
    expect(compareKhmer('ស្ត្រី', 'ស្រ្តី')).toBe(0)
  })
})
