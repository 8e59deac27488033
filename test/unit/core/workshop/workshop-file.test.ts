import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fromWorkshopFile,
  printWorkshopFile,
  toWorkshopFile,
  type WorkshopFile,
} from '../../../../electron/core/workshop/workshop-file.ts'
import type { WorkshopRecords } from '../../../../electron/core/workshop/tables.ts'
import { idOf, workshopArbitrary } from '../../../helpers/workshop-arbitrary.ts'

const seed = 20261124
const sample = (numRuns = 1) => fc.sample(workshopArbitrary, { seed, numRuns })

function imported(value: unknown): WorkshopRecords {
  const read = fromWorkshopFile(value)
  if (read.kind === 'rejected') throw new Error(JSON.stringify(read.issues[0]))
  return read.records
}

function withSlots(): WorkshopRecords {
  const found = sample(50).find((records) => records.slot.length > 1 && records.note.length > 1)
  if (found === undefined) throw new Error('no sample has slots and notes')
  return found
}

describe('printWorkshopFile', () => {
  it('gives the same bytes after any number of journeys through print and import', () => {
    fc.assert(
      fc.property(workshopArbitrary, (records) => {
        const first = printWorkshopFile(toWorkshopFile(imported(toWorkshopFile(records))))
        const second = printWorkshopFile(toWorkshopFile(imported(JSON.parse(first))))
        expect(second).toBe(first)
      }),
      { numRuns: 300, seed },
    )
  })

  it('does not depend on the order of fields and records', () => {
    fc.assert(
      fc.property(workshopArbitrary, (records) => {
        const text = printWorkshopFile(toWorkshopFile(records))
        const turned = JSON.parse(JSON.stringify(records), reversed) as WorkshopRecords
        expect(printWorkshopFile(toWorkshopFile(turned))).toBe(text)
        const file = JSON.parse(text, fieldsReversed) as WorkshopFile
        expect(printWorkshopFile(file)).toBe(text)
        expect(printWorkshopFile(toWorkshopFile(imported(JSON.parse(text, reversed))))).toBe(
          printWorkshopFile(toWorkshopFile(imported(toWorkshopFile(records)))),
        )
      }),
      { numRuns: 100, seed },
    )
  })

  it('ends in one newline and indents by two spaces', () => {
    const text = printWorkshopFile(toWorkshopFile(withSlots()))
    expect(text).toMatch(/^\{\n {2}"format": "sala-workshop",\n {2}"version": 7,/)
    expect(text).toMatch(/[^\n]\n$/)
  })
})

describe('fromWorkshopFile', () => {
  it('loses nothing of a workshop whose texts are plain', () => {
    const records = withSlots()
    expect(imported(toWorkshopFile(records))).toEqual(
      imported(toWorkshopFile(imported(toWorkshopFile(records)))),
    )
    const read = imported(toWorkshopFile(records))
    for (const [table, list] of Object.entries(records)) {
      expect(read[table as keyof WorkshopRecords]).toHaveLength(list.length)
    }
  })

  it('takes an absent list as an empty one', () => {
    const { format, version, workshop } = toWorkshopFile(withSlots())
    expect(imported({ format, version, workshop }).slot).toEqual([])
  })

  it('makes texts plain: no control characters, no lone surrogates, one kind of line end', () => {
    const { format, version, workshop } = toWorkshopFile(withSlots())
    const read = imported({
      format,
      version,
      workshop: { ...workshop, name: 'A\u0000B\r\nC\ud800', place: 'ភ្នំ\u200bពេញ' },
    })
    expect(read.workshop[0]?.name).toBe('A B\nC\ufffd')
    expect(read.workshop[0]?.place).toBe('ភ្នំ\u200bពេញ')
  })

  it('refuses a field it does not know, and one that would change a prototype', () => {
    const file = toWorkshopFile(withSlots())
    const text = JSON.stringify(file).replace('"format"', '"__proto__":{"admin":true},"format"')
    expect(fromWorkshopFile(JSON.parse(text)).kind).toBe('rejected')
    expect(fromWorkshopFile({ ...file, colour: 'red' })).toMatchObject({
      issues: [{ kind: 'schema', path: [] }],
    })
  })

  it('names the place of a second record with the same id', () => {
    const file = toWorkshopFile(withSlots())
    const slots = file.slots.map((slot) => ({ ...slot, id: idOf(3, 0) }))
    expect(fromWorkshopFile({ ...file, slots, slotRuns: [] })).toMatchObject({
      issues: [
        { kind: 'duplicate-id', path: ['slots', 1, 'id'], id: idOf(3, 0) },
        ...slots.slice(2).map(() => ({})),
      ],
    })
  })

  it('names the field of a record that points at nothing', () => {
    const file = toWorkshopFile(withSlots())
    const slots = file.slots.map((slot, index) =>
      index === 1 ? { ...slot, dayId: idOf(1, 99) } : slot,
    )
    expect(fromWorkshopFile({ ...file, slots })).toMatchObject({
      issues: [{ kind: 'integrity', path: ['slots', 1, 'dayId'] }],
    })
  })

  it('names the note that stands in a row without notes', () => {
    const file = toWorkshopFile(withSlots())
    const notes = file.notes.map((note, index) =>
      index === 0 ? { ...note, rowKey: 'emotion' } : note,
    )
    expect(fromWorkshopFile({ ...file, notes })).toMatchObject({
      issues: [{ kind: 'integrity', path: ['notes', 0] }],
    })
  })
})

const fieldsReversed = (key: string, value: unknown) =>
  Array.isArray(value) ? value : reversed(key, value)

/** Turns every object's fields and every list round. */
function reversed(_key: string, value: unknown): unknown {
  if (Array.isArray(value)) return isLists(value) ? value : value.toReversed()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).toReversed())
}

/** Lists inside a record keep their order: it means something. */
const isLists = (list: readonly unknown[]) =>
  !list.every((one) => typeof one === 'object' && one !== null && 'id' in one)
