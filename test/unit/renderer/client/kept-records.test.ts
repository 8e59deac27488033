import { describe, expect, it } from 'vitest'
import { keptRecords } from '../../../../renderer/client/kept-records.ts'

const sok = { id: 'a', name: 'Sok' }
const chan = { id: 'b', name: 'Chan' }
const before = new Map([sok, chan].map((one) => [one.id, one]))

describe('keptRecords', () => {
  it('is the very map from before where every record is as it was', () => {
    const again = new Map([...before].map(([id, record]) => [id, { ...record }]))
    expect(keptRecords(before, again)).toBe(before)
  })

  it('keeps the records that did not change, and takes the rest', () => {
    const renamed = { id: 'b', name: 'Lina' }
    const after = keptRecords(
      before,
      new Map([
        ['a', { ...sok }],
        ['b', renamed],
      ]),
    )
    expect(after.get('a')).toBe(sok)
    expect(after.get('b')).toBe(renamed)
  })

  it('notices a record that is gone', () => {
    expect([...keptRecords(before, new Map([['b', chan]])).keys()]).toEqual(['b'])
  })
})
