import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../../../electron/core/contract/app-error.ts'
import { filled, percentIn, placesIn, textOf } from '../../../../electron/core/text/catalogue.ts'
import { graphemes } from '../../../../electron/core/text/graphemes.ts'
import { languages, type FullText } from '../../../../electron/core/text/language.ts'

const folder = new URL('../../../../assets/texts/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

/** Every text in a file, however deep, with the way to it. */
function textsIn(value: unknown, path: string): readonly (readonly [string, FullText])[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value) return [[path, value as FullText]]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`))
}

const textsOfFile = (name: string) => textsIn(read(name), name)
const zeroWidthSpace = '\u200b'
const runsOfKhmer = /[\u1780-\u17ff]+/g

describe('assets/texts', () => {
  it.each(files)('%s has every text in every language, with the same places', (name) => {
    for (const [path, text] of textsOfFile(name)) {
      expect(Object.keys(text).sort(), path).toEqual([...languages].sort())
      for (const language of languages) {
        expect(text[language].trim(), path).not.toBe('')
        expect(placesIn(text[language]), path).toEqual(placesIn(text.en))
      }
    }
  })

  it.each(files)('%s is written in the letters of each language', (name) => {
    for (const [path, text] of textsOfFile(name)) {
      const letters = text.en.replace(/\{\w+\}|Sala|[^\p{L}]/gu, '')
      if (letters === '') continue
      expect(text.km, path).toMatch(/[\u1780-\u17ff]/)
      expect(text.zh, path).toMatch(/\p{Script=Han}/u)
      expect(text.zh, path).not.toMatch(/\p{Script=Han}[,;!?]/u)
    }
  })

  it.each(files)('%s lets Khmer lines break between words', (name) => {
    for (const [path, text] of textsOfFile(name)) {
      for (const run of text.km.match(runsOfKhmer) ?? []) {
        expect(graphemes(run).length, `${path}: ${run}`).toBeLessThan(16)
      }
      expect(text.km, path).not.toMatch(
        /\u200b[\u17b4-\u17d3\s]|\s\u200b|^\u200b|\u200b$|\u17d2\u200b/,
      )
      expect(text.en + text.zh, path).not.toContain(zeroWidthSpace)
    }
  })
})

describe('assets/texts/errors.json', () => {
  it('tells of every error code what happened and what to do, and of no other', () => {
    const errors = read('errors.json') as Record<string, Record<string, FullText>>
    expect(Object.keys(errors).sort()).toEqual([...errorCodes].sort())
    for (const texts of Object.values(errors)) {
      expect(Object.keys(texts).sort()).toEqual(['help', 'title'])
    }
  })
})

const sample = {
  notes: { en: '{count} notes by {who}', km: '{who}៖ {count}', zh: '{who}：{count} 张' },
  'notes.one': { en: '{count} note by {who}', km: '{who}៖ {count}', zh: '{who}：{count} 张' },
}

describe('textOf', () => {
  it('fills the places and writes numbers as the language does', () => {
    const values = { count: 1200, who: 'Sok 1' }
    expect(textOf(sample, 'en', 'notes', values)).toBe('1,200 notes by Sok 1')
    expect(textOf(sample, 'km', 'notes', values)).toBe('Sok 1៖ ១.២០០')
    expect(textOf(sample, 'zh', 'notes', values)).toBe('Sok 1：1,200 张')
  })

  it('takes the singular where there is one', () => {
    expect(textOf(sample, 'en', 'notes', { count: 1, who: 'Sok' })).toBe('1 note by Sok')
    expect(textOf(sample, 'en', 'notes', { count: 0, who: 'Sok' })).toBe('0 notes by Sok')
  })
})

describe('percentIn', () => {
  it('sets the sign as each language does', () => {
    expect(languages.map((language) => percentIn(0.854, language))).toEqual(['85%', '៨៥ %', '85%'])
  })
})

describe('filled', () => {
  it('leaves a place without a value, and does not fill what a value brings', () => {
    expect(filled('{a} {b}', 'en', { a: '{b}' })).toBe('{b} {b}')
  })
})
