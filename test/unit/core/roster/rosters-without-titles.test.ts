import { describe, expect, it } from 'vitest'
import { lines, preview, taken } from '../../../helpers/rosters.ts'

describe('readRoster, of lists whose columns nothing names', () => {
  it.each([
    ['a name and a firm', 'Sok Dara, ABC Bank', ['|Sok Dara|ABC Bank']],
    ['a name in halves and a firm', 'Sok,Dara,ABC Bank', ['|Dara Sok|ABC Bank']],
    [
      'names in halves, firms that no word tells',
      lines('Sok,Dara,ABC', 'Chan,Lina,Wing'),
      ['|Dara Sok|ABC', '|Lina Chan|Wing'],
    ],
    [
      'names in capitals',
      lines('SOK,DARA,ABC', 'CHAN,LINA,WING'),
      ['|DARA SOK|ABC', '|LINA CHAN|WING'],
    ],
    [
      'numbers before the halves',
      lines('1,Sok,Dara,Smart Axiata', '2,Chan,Lina,Canadia Tower'),
      ['|Dara Sok|Smart Axiata', '|Lina Chan|Canadia Tower'],
    ],
    [
      'halves, a position and a firm',
      lines('Sok,Dara,Officer,Wing', 'Chan,Lina,Manager,Smart'),
      ['|Dara Sok|Wing|Officer', '|Lina Chan|Smart|Manager'],
    ],
    [
      'one name, a firm and a position',
      lines('Dara,Wing,Officer', 'Lina,Smart,Manager'),
      ['|Dara|Wing|Officer', '|Lina|Smart|Manager'],
    ],
    [
      'one name, a position and a firm',
      lines('Dara,Manager,ABC Bank', 'Lina,Officer,Wing'),
      ['|Dara|ABC Bank|Manager', '|Lina|Wing|Officer'],
    ],
  ])('takes the people of %s', (_, text, people) => {
    expect(taken(text)).toEqual(people)
  })

  it.each([
    'Sok,Dara,ABC Bank',
    lines('Sok, Dara', 'Chan, Lina'),
    lines('Dara, Wing', 'Lina, Smart'),
    lines('Sok Dara, Wing', 'Chan Lina, Smart'),
  ])('is unsure of %j', (text) => {
    const read = preview(text)
    expect(read.unsure).toBe(true)
    // Who has looked at the columns is asked no more.
    expect(preview(text, { columns: read.columns }).unsure).toBe(false)
  })

  it.each([
    'Sok Dara, ABC Bank',
    lines('Sok Dara, Wing', 'Chan Lina, Wing'),
    lines('Name,Company', 'Sok Dara,Wing'),
    lines('Sok Dara', 'Chan Lina'),
    'Sok Dara (Wing) 010 111 222',
  ])('is sure of %j', (text) => expect(preview(text).unsure).toBe(false))
})
