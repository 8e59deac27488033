import { describe, expect, it } from 'vitest'
import type { SlotKind } from '../../../../electron/core/agenda/tables.ts'
import { overloads } from '../../../../electron/core/agenda/day-load.ts'

type Part = readonly [SlotKind, number] | number

/** A day of slots, one after another from 08:00; a number alone is a wait. */
function day(...parts: readonly Part[]) {
  let startMinute = 480
  return parts.flatMap((part) => {
    if (typeof part === 'number') {
      startMinute += part
      return []
    }
    const [kind, durationMin] = part
    const slot = { kind, startMinute, durationMin }
    startMinute += durationMin
    return [slot]
  })
}
const found = (...parts: readonly Part[]) =>
  overloads(day(...parts)).map(({ kind, minutes, overMin, slots }) => [
    ...[kind, minutes, overMin, slots.length],
  ])

describe('overloads', () => {
  it('lets 100 minutes pass without a break, and 50 of theory in a row', () => {
    expect(found(['theory', 50], ['practice', 50], ['break', 10], ['theory', 50])).toEqual([])
  })

  it('says which slots go on for too long, and by how much', () => {
    expect(found(['practice', 60], ['practice', 41], ['break', 10], ['practice', 100])).toEqual([
      ['no-break', 101, 1, 2],
    ])
    expect(found(['theory', 30], ['theory', 21], ['practice', 30])).toEqual([
      ['long-theory', 51, 1, 2],
    ])
  })

  it('finds both faults of one day', () => {
    expect(found(['theory', 55], ['practice', 50]).map(([kind]) => kind)).toEqual([
      ...['no-break', 'long-theory'],
    ])
  })

  it('leaves out what is no training at the ends of a stretch, and counts it between', () => {
    expect(found(['admin', 30], ['practice', 100], ['admin', 35])).toEqual([])
    expect(found(['practice', 60], ['admin', 10], ['practice', 40])).toEqual([
      ['no-break', 110, 10, 3],
    ])
    expect(found(['admin', 130])).toEqual([])
  })

  it('takes a wait of five minutes for a break, and a shorter one for none', () => {
    expect(found(['practice', 60], 5, ['practice', 60])).toEqual([])
    expect(found(['practice', 60], 4, ['practice', 40])).toEqual([['no-break', 104, 4, 2]])
  })

  it('hears theory in a row where practice does not come between', () => {
    expect(found(['theory', 40], ['practice', 5], ['theory', 40])).toEqual([])
    expect(found(['theory', 40], ['break', 5], ['theory', 40])).toEqual([])
  })

  it('finds nothing in an empty day', () => {
    expect(overloads([])).toEqual([])
  })
})
