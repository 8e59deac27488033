import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../../electron/core/text/sentences.ts'

const texts = (text: string) => sentencesOf(text).map((one) => one.text)
const questions = (text: string) => sentencesOf(text).map((one) => one.isQuestion)

describe('sentencesOf', () => {
  it('parts English sentences, not figures', () => {
    const said = 'A branch scores 4.6. Why? Ask: “Which one?” Then wait… and go on.'
    expect(texts(said)).toEqual([
      'A branch scores 4.6.',
      'Why?',
      'Ask: “Which one?”',
      'Then wait…',
      'and go on.',
    ])
    expect(questions(said)).toEqual([false, true, true, false, false])
  })

  it('parts Khmer sentences, which need no space behind their sign', () => {
    expect(texts('ការស្ទង់មតិឮតែអ្វីដែលយើងសួរ។\u200bហេតុអ្វី?')).toEqual([
      'ការស្ទង់មតិឮតែអ្វីដែលយើងសួរ។',
      'ហេតុអ្វី?',
    ])
  })

  it('parts Chinese sentences, with the quotation marks that close with them', () => {
    const said = '她说：“太慢了。”你怎么看？好。'
    expect(texts(said)).toEqual(['她说：“太慢了。”', '你怎么看？', '好。'])
    expect(questions(said)).toEqual([false, true, false])
  })

  it('loses no letter of any text', () => {
    const letters = (text: string) => text.replace(/[\s\u200b]/gu, '')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(letters(texts(text).join(''))).toBe(letters(text))
      }),
    )
  })
})
