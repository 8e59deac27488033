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
    [':30', 30],
    ['：３０', 30],
    ['90 mn', 90],
    ['90mn', 90],
    ['90 min.', 90],
    ['90 mins', 90],
    ['90 minutes', 90],
    ['ninety minutes', 90],
    ['45’', 45],
    ['45′', 45],
    ['90\u200e', 90],
    ['\u200f90\u200e min', 90],
    ['\u202a1h30\u202c', 90],
    ['1\u00a0h\u00a030', 90],
    ['1 hr 30 min', 90],
    ['1 hour and 30 minutes', 90],
    ['1 hour, 15 min', 75],
    ['1:30 h', 90],
    ['1½ h', 90],
    ['1 ½ h', 90],
    ['½ h', 30],
    ['1 1/2 hours', 90],
    ['1/2 h', 30],
    ['¾ hour', 45],
    ['1¼h', 75],
    ['1⅓ h', 80],
    ['.5h', 30],
    ['half an hour', 30],
    ['half hour', 30],
    ['an hour', 60],
    ['one hour', 60],
    ['two hours', 120],
    ['an hour and a half', 90],
    ['one and a half hours', 90],
    ['quarter of an hour', 15],
    ['twenty-five minutes', 25],
    ['1个小时', 60],
    ['1 個小時', 60],
    ['一个小时', 60],
    ['半小时', 30],
    ['半个小时', 30],
    ['半个钟头', 30],
    ['一个半小时', 90],
    ['1个半小时', 90],
    ['两个半小时', 150],
    ['两小时', 120],
    ['一小时半', 90],
    ['一小时十五分', 75],
    ['1小时零5分', 65],
    ['1.5小时', 90],
    ['九十分钟', 90],
    ['一百二十分钟', 120],
    ['一刻钟', 15],
    ['三刻钟', 45],
    ['45分鐘', 45],
    ['១ម៉ោងកន្លះ', 90],
    ['១ ម៉ោង កន្លះ', 90],
    ['១\u200bម៉ោង\u200bកន្លះ', 90],
    ['មួយម៉ោងកន្លះ', 90],
    ['កន្លះម៉ោង', 30],
    ['កន្លះ ម៉ោង', 30],
    ['ពីរម៉ោង', 120],
    ['២ម៉ោង', 120],
    ['១ ម៉ោង និង ៣០ នាទី', 90],
    ['១ម៉ោង១៥', 75],
    ['សាមសិបនាទី', 30],
    ['ម្ភៃប្រាំនាទី', 25],
    ['៩០ នាទី', 90],
    ['១ម\u17c1\u17b6ងកន្លះ', 90],
    ['１．５ｈ', 90],
    ['~45', 45],
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

  it.each([
    ['10.30', 90],
    ['10：30', 90],
    ['10:30 am', 90],
    ['1:30 pm', 270],
    ['noon', 180],
    ['until 10:30', 90],
    ['till 10', 60],
    ['下午1点半', 270],
    ['10点半', 90],
    ['到10:30', 90],
    ['ម៉ោង ១០ ព្រឹក', 60],
    ['ដល់ ម៉ោង ១០:៣០', 90],
    ['១ រសៀល', 240],
    ['quarter past ten', 75],
  ])('takes %s as the end of the slot, %d minutes after nine', (text, durationMin) => {
    expect(parseDuration(text, nine)).toEqual(until(durationMin))
  })

  it('refuses an end before the start that cannot be a length', () => {
    for (const text of ['8 am', '8.30', 'until 9', 'ម៉ោង ៨ ព្រឹក', '上午8点'])
      expect(parseDuration(text, nine)).toEqual(refused('before-start'))
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
    ['h', 'unreadable'],
    ['min', 'unreadable'],
    ['个小时', 'unreadable'],
    ['ម៉ោង', 'unreadable'],
    ['1 hour and', 'unreadable'],
    ['until', 'unreadable'],
    ['30 s', 'unreadable'],
    ['10-20', 'unreadable'],
    [':75', 'unreadable'],
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
