import { describe, expect, it } from 'vitest'
import { readRoster } from '../../../../../electron/core/roster/read-roster.ts'
import { languages } from '../../../../../electron/core/text/language.ts'
import { remarksOf } from '../../../../../renderer/console/people/roster-remarks.ts'

const rowsOf = (text: string) => {
  const read = readRoster(text, [])
  if (read.kind !== 'ok') throw new Error(read.kind)
  return read.rows
}

describe('remarksOf', () => {
  it('says nothing of a line that is as it should be', () => {
    expect(remarksOf(rowsOf('Name\nSok Dara')[0]!, 'en')).toEqual([])
  })

  it('names the field that is at fault, and the line that a line repeats', () => {
    const [, twice, lost] = rowsOf('Name,Company\nSok Dara,ABC\nsok dara,\nChan,????')
    expect(remarksOf(twice!, 'en')).toEqual(['The same as line 2'])
    expect(remarksOf(lost!, 'en')[0]).toMatch(/^Organisation: Letters were lost/)
  })

  it('tells a namesake from the same person', () => {
    const [, namesake] = rowsOf('Name,Company\nSok Dara,ABC\nSok Dara,XYZ')
    const words = 'The same as line 2: Same name, another organisation'
    expect(remarksOf(namesake!, 'en')).toEqual([words])
  })

  it('has words in every language for a broken line', () => {
    const [broken] = rowsOf('Name,Language\n,Klingon,more')
    for (const language of languages) {
      expect(remarksOf(broken!, language)).toHaveLength(3)
    }
  })
})
