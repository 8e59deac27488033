import { describe, expect, it } from 'vitest'
import { textsOf, withoutBreaks } from '../../../../electron/core/course/check-spelling.ts'
import {
  agendaTotals,
  dayTotals,
  moduleTotals,
  plannedEnd,
  plannedStarts,
  slotsOf,
} from '../../../../electron/core/course/totals.ts'
import { graphemes } from '../../../../electron/core/text/graphemes.ts'
import { shippedCourse } from '../../../helpers/course.ts'

const { pack, glossary } = await shippedCourse()
const agenda = (key: string) => pack.agendas.find((one) => one.key === key)!
const texts = [...textsOf(pack, 'pack'), ...textsOf([...glossary.values()].map(asText), 'glossary')]
const where = (wrong: (text: (typeof texts)[number]['text']) => boolean) =>
  texts
    .filter(({ text }) => wrong(text))
    .map(({ place, text }) => `${place}: ${text.km} ${text.zh}`)

/** What is computed when the text is read, and stands in every language alike. */
const computed = /\{(?:[a-z]+:)?([a-z]+\d*)\}/gi
const words = (text: string) => /\p{L}/u.test(text.replaceAll(computed, ''))

function asText({ en, km, zh }: { en: string; km: string; zh: string }) {
  return { en, km, zh }
}
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const timesOf = (key: string, day: number, slotKeys: readonly string[]) => {
  const { slots, ...rest } = agenda(key).days[day]!
  const starts = plannedStarts({ slots, ...rest })
  return slotKeys.map((one) => clock(starts[slots.findIndex((slot) => slot.key === one)] ?? 0))
}

describe('the two-day agenda', () => {
  it('holds 480 training minutes a day, 420 of theory and 540 of practice in all', () => {
    const days = agenda('two-day').days.map(dayTotals)
    expect(days.map(({ theoryMin, practiceMin }) => theoryMin + practiceMin)).toEqual([480, 480])
    expect(agendaTotals(agenda('two-day'))).toEqual({ theoryMin: 420, practiceMin: 540 })
  })

  it('gives each module its minutes', () => {
    expect(Object.fromEntries(moduleTotals(agenda('two-day')))).toEqual({
      1: { theoryMin: 75, practiceMin: 90 },
      2: { theoryMin: 90, practiceMin: 120 },
      3: { theoryMin: 90, practiceMin: 105 },
      4: { theoryMin: 90, practiceMin: 105 },
      5: { theoryMin: 75, practiceMin: 120 },
    })
  })

  it('keeps to the clock', () => {
    expect(timesOf('two-day', 0, ['registration', 'opening', 'm1-terms', 'lunch'])).toEqual([
      ...['07:30', '08:00', '08:15', '11:50'],
    ])
    expect(timesOf('two-day', 1, ['recap-quiz', 'lunch', 'closing-forms', 'close'])).toEqual([
      ...['07:45', '11:20', '17:40', '17:55'],
    ])
    expect(agenda('two-day').days.map((day) => clock(plannedEnd(day)))).toEqual(['17:50', '18:15'])
  })

  it('has lunch of 60 minutes and the breaks agreed on', () => {
    const rests = agenda('two-day').days.map((day) => {
      const starts = plannedStarts(day)
      return day.slots.flatMap(({ kind, durationMin }, i) =>
        kind === 'break' ? [`${clock(starts[i] ?? 0)} ${durationMin}`] : [],
      )
    })
    expect(rests).toEqual([
      ['09:55 15', '11:50 60', '14:20 10', '16:10 10'],
      ['09:30 15', '11:20 60', '14:00 15', '15:50 10'],
    ])
  })

  it('takes up segments, then the map, then pain points', () => {
    const boards = agenda('two-day').days[0]!.slots.flatMap(({ boardKey, module }) =>
      module === 2 && boardKey !== null ? [boardKey] : [],
    )
    expect(boards).toEqual(['segmentation', 'journey-map', 'journey-map'])
  })
})

describe('the other agendas', () => {
  it('are there, each with its own target', () => {
    const targets = pack.agendas.map(({ key, theoryTargetMin, practiceTargetMin }) => [
      ...[key, theoryTargetMin, practiceTargetMin],
    ])
    expect(targets).toEqual([
      ['four-half-days', 420, 540],
      ['half-day', 45, 195],
      ['one-day', 255, 225],
      ['three-day', 510, 810],
      ['two-day', 420, 540],
      ['two-office-days', 350, 430],
    ])
  })

  it('one day is day one of two with a close, and three days begin like two', () => {
    const keysOf = (key: string, day: number) => agenda(key).days[day]!.slots.map((one) => one.key)
    expect(keysOf('one-day', 0)).toEqual([...keysOf('two-day', 0), 'one-close'])
    expect(keysOf('three-day', 0)).toEqual(keysOf('two-day', 0))
    expect(keysOf('three-day', 1).slice(0, -1)).toEqual(keysOf('two-day', 1).slice(0, -1))
  })

  it('half a day is four hours of module 2 alone', () => {
    const { theoryMin, practiceMin } = agendaTotals(agenda('half-day'))
    expect(theoryMin + practiceMin).toBe(240)
    expect([...moduleTotals(agenda('half-day')).keys()]).toEqual([2])
  })
})

describe('four half-days', () => {
  it('hold what two days hold, each over by lunch', () => {
    const training = (key: string) =>
      slotsOf(agenda(key)).filter(({ kind }) => kind === 'theory' || kind === 'practice')
    const keysOf = (key: string) => training(key).map((one) => one.key)
    expect(keysOf('four-half-days').toSorted()).toEqual(keysOf('two-day').toSorted())
    expect(agenda('four-half-days').days.map((day) => clock(plannedEnd(day)))).toEqual([
      ...['12:45', '12:20', '12:50', '12:35'],
    ])
  })
})

describe('two office days', () => {
  it('last from eight to five, and say how many hours that leaves', () => {
    const { days, theoryTargetMin, practiceTargetMin } = agenda('two-office-days')
    expect(days.map((day) => [clock(day.startMinute), clock(plannedEnd(day))])).toEqual([
      ['08:00', '17:00'],
      ['08:00', '17:00'],
    ])
    expect(theoryTargetMin + practiceTargetMin).toBe(780)
  })
})

describe('the journey map', () => {
  it('has five stages, eight rows and a curve from −2 to +2 in halves', () => {
    const map = pack.boards['journey-map']!
    expect(map.columns.map(({ title }) => title.en)).toEqual([
      ...['Awareness', 'Purchase', 'Usage', 'Support', 'Repurchase'],
    ])
    expect(map.rows.map(({ key }) => key)).toEqual([
      ...['goals-actions', 'touchpoints', 'thoughts', 'emotion'],
      ...['pain-points', 'emotional-drivers', 'opportunities', 'responsible-team'],
    ])
    expect(map.rows.find(({ kind }) => kind === 'curve')?.scale).toEqual({
      min: -2,
      max: 2,
      step: 0.5,
    })
    expect(map.rows.filter(({ severity }) => severity).map(({ key }) => key)).toEqual([
      'pain-points',
    ])
  })
})

describe('the texts of the course', () => {
  it('are written in their own script, but for bare numbers', () => {
    expect(texts.length).toBeGreaterThan(3000)
    const written = (script: RegExp, text: string) => script.test(text) || !words(text)
    expect(where(({ km }) => !written(/[\u1780-\u17b3]/, km))).toEqual([])
    expect(where(({ zh }) => !written(/\p{Script=Han}/u, zh))).toEqual([])
    expect(where(({ en, km, zh }) => words(en) && !(words(km) && words(zh)))).toEqual([])
    expect(where(({ en }) => /[^\x20-\x7e−–“”’×÷±→…·é]/.test(en))).toEqual([])
  })

  it('leave the same to be computed in every language, and nothing else open', () => {
    const open = (text: string) =>
      [...new Set([...text.matchAll(computed)].map(([, name]) => name))].sort().join(' ')
    expect(where(({ en, km, zh }) => open(en) !== open(km) || open(en) !== open(zh))).toEqual([])
    const rest = (text: string) => text.replaceAll(computed, '')
    expect(where(({ en, km, zh }) => /[{}]/.test(rest(en + km + zh)))).toEqual([])
  })

  it('let Khmer lines break at least every twenty letters', () => {
    const longest = (km: string) =>
      Math.max(
        ...km.split(/[\u200b ]/).map((run) => graphemes(run.replaceAll(computed, '0')).length),
      )
    expect(where(({ km }) => longest(km) > 20)).toEqual([])
  })

  it('never break Khmer inside a letter, at an edge, twice or beside a space', () => {
    const misplaced = /^\u200b|\u200b$|\u200b[\u200b ]| \u200b|\u200b[\u17b4-\u17d3]|\u17d2\u200b/
    expect(where(({ km }) => misplaced.test(km))).toEqual([])
    expect(where(({ en, zh }) => /\u200b/.test(en + zh))).toEqual([])
  })

  it('write Khmer numbers with Khmer digits and end sentences alike', () => {
    expect(where(({ km }) => /[0-9]/.test(km.replaceAll(computed, '')))).toEqual([])
    const scripted = slotsOf(agenda('three-day')).flatMap(({ script }) => [
      ...[script.goal, ...script.steps.map(({ text }) => text), ...script.pitfalls],
    ])
    const taught = Object.values(pack.lessons).flatMap(({ youWillHave, steps }) => [
      ...[youWillHave, ...steps.flatMap(({ say, expect: answers }) => [say, answers])],
    ])
    const ends = [...scripted, ...taught.filter((text) => text !== null)]
    expect(ends.filter(({ en }) => !/[.?!”]$/.test(en))).toEqual([])
    expect(ends.filter(({ km }) => !/[។?!»]$/.test(withoutBreaks(km)))).toEqual([])
    expect(ends.filter(({ zh }) => !/[。？！”]$/.test(zh))).toEqual([])
  })
})
