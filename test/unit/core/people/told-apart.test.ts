import { describe, expect, it } from 'vitest'
import { toldApart } from '../../../../electron/core/people/told-apart.ts'

const person = (id: string, name: string, organisation = '', role = '') => ({
  id,
  name,
  organisation,
  role,
})

describe('toldApart', () => {
  it('says nothing of people whose names differ', () => {
    expect(toldApart([person('a', 'Sok Dara', 'Wing'), person('b', 'Sok Daro', 'Wing')])).toEqual(
      new Map(),
    )
  })

  it('takes the organisation, also where the same name is written in another way', () => {
    const people = [
      person('a', 'Sok Dara', 'Wing', 'Teller'),
      person('b', 'SOK  DARA', 'ABA', 'Teller'),
      person('c', 'Chan Ly', 'Wing'),
    ]
    expect(toldApart(people)).toEqual(
      new Map([
        ['a', 'Wing'],
        ['b', 'ABA'],
      ]),
    )
  })

  it('takes the role within one organisation, and both where neither is enough', () => {
    const colleagues = [
      person('a', 'ចាន់ លី', 'Wing', 'Teller'),
      person('b', 'ចាន់ លី', 'Wing', 'Manager'),
    ]
    expect([...toldApart(colleagues).values()]).toEqual(['Teller', 'Manager'])
    const three = [...colleagues, person('c', 'ចាន់ លី', 'ABA', 'Teller')]
    expect([...toldApart(three).values()]).toEqual([
      'Wing · Teller',
      'Wing · Manager',
      'ABA · Teller',
    ])
  })

  it('leaves out of whom nothing is known', () => {
    expect(toldApart([person('a', 'Ly', 'Wing'), person('b', 'Ly')])).toEqual(
      new Map([['a', 'Wing']]),
    )
  })
})
