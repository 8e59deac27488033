import { describe, expect, it } from 'vitest'
import { expandTerms } from '../../../../electron/core/course/expand-terms.ts'
import { glossaryFrom } from '../../../../electron/core/course/glossary.ts'
import { term } from '../../../helpers/course.ts'

const expand = (raw: unknown) => expandTerms(raw, glossaryFrom([term]), 'pack')

describe('expandTerms', () => {
  it('turns a lone placeholder into the term in three languages', () => {
    expect(expand({ title: '{Term:pain-point}' })).toEqual({
      value: { title: { en: 'Pain point', km: term.km, zh: '痛点' } },
      issues: [],
    })
  })

  it('fills placeholders inside a text in that language', () => {
    const raw = {
      en: 'One {term:pain-point}',
      km: '{term:pain-point} ១',
      zh: '一个{term:pain-point}',
    }
    expect(expand(raw).value).toEqual({
      en: 'One pain point',
      km: `${term.km} ១`,
      zh: '一个痛点',
    })
  })

  it('leaves all else as it is', () => {
    const raw = { key: 'm1', list: [1, null, true, 'plain {text}'] }
    expect(expand(raw)).toEqual({ value: raw, issues: [] })
  })

  it('tells the place of an unknown term', () => {
    const raw = [{ key: 'opening', title: '{term:nothing}' }]
    expect(expand(raw).issues).toEqual([
      { kind: 'unknown-term', place: 'pack/opening/title', detail: 'nothing' },
    ])
  })

  it('tells which language of a text is missing or blank', () => {
    const raw = { title: { en: 'One', km: ' ' } }
    expect(expand(raw).issues).toEqual([
      { kind: 'missing-text', place: 'pack/title', detail: 'km' },
      { kind: 'missing-text', place: 'pack/title', detail: 'zh' },
    ])
  })
})
