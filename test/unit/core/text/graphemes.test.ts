import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstGraphemes, graphemes } from '../../../../electron/core/text/graphemes.ts'
import { anyText, khmerCluster } from '../../../helpers/text-arbitrary.ts'

describe('graphemes', () => {
  it('keeps a Khmer letter with its subscripts and marks', () => {
    expect(graphemes('ស្ត្រី')).toEqual(['ស្ត្រី'])
    expect(graphemes('ខ្ញុំ')).toEqual(['ខ្ញុំ'])
    expect(graphemes('អតិថិជន')).toEqual(['អ', 'តិ', 'ថិ', 'ជ', 'ន'])
  })

  it('keeps families, flags and letters with marks whole', () => {
    expect(graphemes('a👩‍👩‍👧🇰🇭e\u0301')).toEqual(['a', '👩‍👩‍👧', '🇰🇭', 'e\u0301'])
  })

  it('sees every well-formed Khmer cluster as one letter', () => {
    fc.assert(fc.property(khmerCluster, (cluster) => graphemes(cluster).length === 1))
  })

  it('loses nothing', () => {
    fc.assert(fc.property(anyText, (text) => graphemes(text).join('') === text))
  })
})

describe('firstGraphemes', () => {
  it('cuts between letters', () => {
    expect(firstGraphemes('ស្ត្រី👩‍👩‍👧x', 2)).toBe('ស្ត្រី👩‍👩‍👧')
  })
})
