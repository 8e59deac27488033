import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { durationWords } from '../../../../electron/core/agenda/duration-words.ts'
import { parseDuration, typedDuration } from '../../../../electron/core/agenda/parse-duration.ts'
import { khmerDigits } from '../../../../electron/core/text/dates.ts'

const nine = 540
const length = (durationMin: number) => ({ kind: 'ok', durationMin, meant: 'length' })
const until = (durationMin: number) => ({ kind: 'ok', durationMin, meant: 'until' })
const refused = (reason: string) => ({ kind: 'refused', reason })

describe('parseDuration', () => {
  it.each([
    ['10', 10],
    ['90m', 90],
    ['90 min', 90],
    ["45'", 45],
    ['1h', 60],
    ['1h30', 90],
    ['1H 05 min', 65],
    ['1.5h', 90],
    ['1,25 hours', 75],
    ['១ម៉ោង៣០នាទី', 90],
    ['២ ម៉ោង', 120],
    ['៤៥', 45],
    ['１h３０', 90],
    ['1小时30分钟', 90],
    ['45分', 45],
    ['24h', 1440],
  ])('reads %s as %d minutes', (text, durationMin) => {
    expect(parseDuration(text, nine)).toEqual(length(durationMin))
  })

  it('takes a time of day after the start as the end of the slot', () => {
    expect(parseDuration('10:30', nine)).toEqual(until(90))
    expect(parseDuration('១០:៣០', nine)).toEqual(until(90))
    expect(parseDuration('１０：３０', nine)).toEqual(until(90))
    expect(parseDuration('24:00', 1410)).toEqual(until(30))
    expect(parseDuration('1:15', 1500)).toEqual(until(15))
  })

  it('takes a time before it as hours and minutes, while it is no time of day', () => {
    expect(parseDuration('1:30', nine)).toEqual(length(90))
    expect(parseDuration('5:59', nine)).toEqual(length(359))
    expect(parseDuration('8:30', nine)).toEqual(refused('before-start'))
    expect(parseDuration('9:00', nine)).toEqual(refused('before-start'))
  })

  it.each([
    ['', 'empty'],
    [' \u200b ', 'empty'],
    ['soon', 'unreadable'],
    ['-5', 'unreadable'],
    ['1h75', 'unreadable'],
    ['1.5h30', 'unreadable'],
    ['1.5', 'unreadable'],
    ['0', 'too-short'],
    ['0:00', 'too-short'],
    ['1441', 'too-long'],
    ['10:75', 'no-such-time'],
    ['25:00', 'no-such-time'],
  ])('refuses %j as %s', (text, reason) => {
    expect(parseDuration(text, nine)).toEqual(refused(reason))
  })

  it('gives a length that a slot can have, or a reason, for whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.stringMatching(/^[0-9]{1,4}(h|:|m|小时|ម៉ោង|\.)?[0-9]{0,3}(m|分)?$/),
    )
    fc.assert(
      fc.property(typed, fc.nat(2880), (text, startMinute) => {
        const parsed = parseDuration(text, startMinute)
        if (parsed.kind === 'refused') return
        expect(Number.isInteger(parsed.durationMin)).toBe(true)
        expect(parsed.durationMin).toBeGreaterThanOrEqual(1)
        expect(parsed.durationMin).toBeLessThanOrEqual(1440)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('typedDuration', () => {
  it('reads back as the same length, at any time and in either digits', () => {
    expect([45, 120, 90, 65].map(typedDuration)).toEqual(['45', '2h', '1h30', '1h05'])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1440 }), fc.nat(2880), (durationMin, startMinute) => {
        const text = typedDuration(durationMin)
        expect(parseDuration(text, startMinute)).toEqual(length(durationMin))
        expect(parseDuration(khmerDigits(text), startMinute)).toEqual(length(durationMin))
      }),
    )
  })
})

describe('durationWords', () => {
  it('names hours and minutes only where there are any', () => {
    expect(durationWords(45)).toEqual({ key: 'duration.minutes', values: { count: 45 } })
    expect(durationWords(120)).toEqual({ key: 'duration.hours', values: { count: 2 } })
    expect(durationWords(95)).toEqual({
      key: 'duration.both',
      values: { hours: 1, minutes: 35 },
    })
  })
})
