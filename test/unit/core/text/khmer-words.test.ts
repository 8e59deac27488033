import { describe, expect, it } from 'vitest'
import { graphemes } from '../../../../electron/core/text/graphemes.ts'
import { khmerWordList } from '../../../../electron/core/text/khmer-word-list.ts'
import { khmerWords } from '../../../../electron/core/text/khmer-words.ts'

const words = (text: string) => khmerWords(graphemes(text)).map((word) => word.join(''))

describe('khmerWords', () => {
  it('finds the words of a sentence', () => {
    expect(words('បុគ្គលិកថ្មីមិនទាន់ចេះប្រើប្រព័ន្ធ')).toEqual([
      'បុគ្គលិក',
      'ថ្មី',
      'មិនទាន់',
      'ចេះ',
      'ប្រើ',
      'ប្រព័ន្ធ',
    ])
  })

  it('takes the longer word where both are known', () => {
    expect(words('ការទុកចិត្តអតិថិជន')).toEqual(['ការទុកចិត្ត', 'អតិថិជន'])
  })

  it('keeps unknown letters together', () => {
    expect(words('ហ្គាឡាក់ស៊ីអតិថិជន').at(-1)).toBe('អតិថិជន')
  })

  it('leaves other scripts alone', () => {
    expect(words('loyalty')).toEqual(['loyalty'])
  })
})

describe('khmerWordList', () => {
  const list = khmerWordList.split(/\s+/).filter(Boolean)

  it('holds each word once, and many', () => {
    expect(new Set(list).size).toBe(list.length)
    expect(list.length).toBeGreaterThan(1500)
  })

  it('holds nothing but Khmer words that start with a letter and end complete', () => {
    for (const word of list) expect(word).toMatch(/^[\u1780-\u17b3][\u1780-\u17d3\u17d7]*$/)
    for (const word of list) expect(word).not.toMatch(/\u17d2$/)
  })
})
