import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clockText,
  instantOf,
  isTimeZone,
  localTimeAt,
  parseLocalTime,
  roomOffset,
  zoneOffset,
} from '../../../../electron/core/base/zone.ts'

const zones = [
  'Asia/Phnom_Penh',
  'Europe/Paris',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Apia',
  'UTC',
]
const iso = (date: string, minute: number, zone: string) =>
  new Date(instantOf({ date, minute }, zoneOffset(zone))).toISOString().slice(0, 16)

describe('instantOf', () => {
  it('knows zones with whole, half and quarter hours', () => {
    expect(iso('2026-11-24', 480, 'Asia/Phnom_Penh')).toBe('2026-11-24T01:00')
    expect(iso('2026-11-24', 480, 'Asia/Kathmandu')).toBe('2026-11-24T02:15')
    expect(iso('2026-11-24', 480, 'America/St_Johns')).toBe('2026-11-24T11:30')
  })

  it('takes a time that the clock jumps over as that much later', () => {
    expect(iso('2026-03-29', 150, 'Europe/Paris')).toBe('2026-03-29T01:30')
    expect(iso('2026-10-04', 135, 'Australia/Lord_Howe')).toBe('2026-10-03T15:45')
  })

  it('takes the first of two where a time comes twice', () => {
    expect(iso('2026-10-25', 150, 'Europe/Paris')).toBe('2026-10-25T00:30')
    expect(iso('2026-04-05', 105, 'Australia/Lord_Howe')).toBe('2026-04-04T14:45')
  })

  it('counts minutes past midnight on into the next day', () => {
    expect(iso('2026-11-24', 1500, 'Asia/Phnom_Penh')).toBe('2026-11-24T18:00')
  })

  it('is turned back by localTimeAt, but for times that a clock jumps over', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) }),
        (zone, atMs) => {
          const offset = zoneOffset(zone)
          const local = localTimeAt(atMs, offset)
          const back = instantOf(local, offset)
          expect(localTimeAt(back, offset)).toEqual(local)
          expect(Math.floor(atMs / 60_000) * 60_000 - back).toBeOneOf([0, 3_600_000, 1_800_000])
        },
      ),
      { seed: 20261124, numRuns: 500 },
    )
  })
})

describe('isTimeZone', () => {
  it('knows what is a zone', () => {
    expect(isTimeZone('Asia/Phnom_Penh')).toBe(true)
    expect(isTimeZone('Asia/Angkor')).toBe(false)
    expect(isTimeZone('')).toBe(false)
  })
})

describe('parseLocalTime', () => {
  it('reads a date with hours and minutes, and nothing else', () => {
    expect(parseLocalTime('2026-11-24T10:30')).toEqual({ date: '2026-11-24', minute: 630 })
    for (const text of ['2026-11-24', '2026-02-30T10:00', '2026-11-24T24:00', '10:30', ''])
      expect(parseLocalTime(text)).toBeNull()
  })
})

describe('clockText', () => {
  it('writes two digits each', () => {
    expect(clockText(455)).toBe('07:35')
    expect(clockText(1500)).toBe('25:00')
  })
})

describe('localTimeAt', () => {
  it('shows some date for any instant that a record can hold', () => {
    const offset = zoneOffset('Asia/Phnom_Penh')
    expect(localTimeAt(8_640_000_000_000_000, offset).date).toBe('9999-12-30')
    expect(localTimeAt(Number.MAX_SAFE_INTEGER, offset).date).toBe('9999-12-30')
    expect(localTimeAt(0, offset)).toEqual({ date: '1970-01-01', minute: 420 })
  })
})

describe('roomOffset', () => {
  it('takes UTC for a zone that nobody knows, so that its workshop still opens', () => {
    const noon = Date.UTC(2026, 10, 24, 12)
    expect(roomOffset('Asia/Phnom_Penh')(noon)).toBe(7 * 3_600_000)
    expect([roomOffset('Moon/Tycho')(noon), roomOffset(undefined)(noon)]).toEqual([0, 0])
  })
})
