import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import {
  stagePictureSchema,
  type StagePicture,
} from '../../../../electron/core/stage/stage-picture.ts'
import {
  newStage,
  showBoard,
  toggleBlack,
  toggleFreeze,
  toggleTimer,
} from '../../../../electron/core/stage/stage-state.ts'
import type { StageState } from '../../../../electron/core/stage/stage-state.ts'
import {
  stagePicture,
  stageView,
  untilNextPictureMs,
} from '../../../../electron/core/stage/stage-view.ts'
import type { SlotRun } from '../../../../electron/core/run/tables.ts'
import { tablesFrom, type WorkshopRecords } from '../../../../electron/core/workshop/tables.ts'
import { zoneOffset } from '../../../../electron/core/base/zone.ts'
import {
  agendaTables,
  anchorAt,
  phnomPenh,
  runAt,
  slotAt,
} from '../../../helpers/agenda-records.ts'
import { idOf, workshopArbitrary } from '../../../helpers/workshop-arbitrary.ts'

const offset = zoneOffset('Asia/Phnom_Penh')
const minuteMs = 60_000
const nine = phnomPenh('09:00')
const text = (en: string) => ({ en, km: `ខ្មែរ ${en}` })
const step = { key: 's1', optional: false, text: text('Sort the ten customers.'), durationMin: 12 }
const script = { goal: text('Goal'), materials: [], steps: [step], pitfalls: [] }
const module = [{ id: idOf(2, 0), rank: 'a0', number: 2, title: text('Behaviour') }]
const slot = [
  slotAt(0, { title: text('Who are our customers?'), script, moduleId: idOf(2, 0) }),
  slotAt(1, { title: text('Workshop'), kind: 'practice', method: 'group-work', script }),
  slotAt(2, { title: text('Break'), kind: 'break', durationMin: 15 }),
  slotAt(3, { title: text('Next') }),
]
const stage = newStage('en')
const moment = (state: StageState, time: string, ...slot_run: SlotRun[]) => ({
  tables: agendaTables({ module, slot, anchor: [anchorAt(3, 600)], slot_run }),
  lessons: {},
  energisers: [],
  state,
  now: phnomPenh(time),
  offset,
})
/** A break that nobody planned, begun at nine. */
function inBreak(time: string, backAtMs: number | null, ...runs: SlotRun[]) {
  const now = moment(stage, time, ...runs)
  const id = idOf(16, 0)
  const pause = {
    ...{ id, startedMs: nine, energiser: null, backAtMs, endedMs: null, holdsRunId: null },
  }
  return { ...now, tables: { ...now.tables, break_run: new Map([[id, pause]]) } }
}
const fiveMinutesIn = {
  text: '25:00',
  phase: 'normal',
  paused: false,
  says: null,
  share: 1 / 6,
  until: '09:30',
}
const en = (words: string) => [{ language: 'en', text: words }]

describe('stagePicture', () => {
  it('shows a slot with its module and its time', () => {
    expect(stagePicture(moment(stage, '09:05:00', runAt(0, nine)))).toEqual({
      kind: 'slot',
      languages: ['en'],
      clock: '09:05',
      title: en('Who are our customers?'),
      slotKind: 'theory',
      method: null,
      module: { number: 2, title: en('Behaviour') },
      instructions: [],
      countdown: fiveMinutesIn,
    })
  })

  it('gives the room the steps of a practice, in both its languages', () => {
    const two = { ...newStage('km'), secondLanguage: 'en' } as const
    expect(stagePicture(moment(two, '09:00', runAt(1, nine)))).toMatchObject({
      method: 'group-work',
      instructions: [
        [
          { language: 'km', text: 'ខ្មែរ Sort the ten customers.' },
          { language: 'en', text: 'Sort the ten customers.' },
        ],
      ],
    })
  })

  it.each([
    ['09:25', 'fewMinutes', '05:00'],
    ['09:29', 'almostDone', '01:00'],
    ['09:31', 'wrappingUp', ''],
  ] as const)('at %s says %s', (time, says, shown) => {
    expect(stagePicture(moment(stage, time, runAt(0, nine)))).toMatchObject({
      countdown: { says, text: shown },
    })
  })

  it('has no end and nothing left of its time in overtime', () => {
    expect(stagePicture(moment(stage, '09:31', runAt(0, nine)))).toMatchObject({
      countdown: { share: 1, until: null },
    })
  })

  it('says that it is paused, whatever remains', () => {
    const paused = runAt(0, nine, { pausedMs: nine + 26 * minuteMs })
    expect(stagePicture(moment(stage, '09:40', paused))).toMatchObject({
      countdown: { paused: true, says: 'paused', text: '04:00', share: 26 / 30, until: null },
    })
  })

  it('shows nothing but the time when asked', () => {
    expect(stagePicture(moment(toggleTimer(stage), '09:05', runAt(0, nine)))).toEqual({
      kind: 'timer',
      languages: ['en'],
      clock: '09:05',
      title: en('Who are our customers?'),
      countdown: fiveMinutesIn,
    })
  })

  it('tells when a break ends, or when the slot held after it starts', () => {
    const pause = (from: string) => runAt(2, phnomPenh(from), { plannedMs: 15 * minuteMs })
    expect(stagePicture(moment(stage, '09:50', pause('09:48:20')))).toMatchObject({
      kind: 'break',
      title: en('Break'),
      backAt: '10:04',
    })
    expect(stagePicture(moment(stage, '09:35', pause('09:30')))).toMatchObject({ backAt: '10:00' })
    expect(stagePicture(moment(stage, '10:10', pause('09:48')))).toMatchObject({
      backAt: '10:03',
      countdown: { says: 'wrappingUp' },
    })
  })

  it('shows a break that nobody planned', () => {
    expect(stagePicture(inBreak('09:15', phnomPenh('09:20'), runAt(0, nine)))).toEqual({
      kind: 'break',
      languages: ['en'],
      clock: '09:15',
      title: [],
      backAt: '09:20',
      countdown: { ...fiveMinutesIn, text: '05:00', share: null, until: '09:20' },
    })
    expect(stagePicture(inBreak('09:15', null))).toMatchObject({
      backAt: null,
      countdown: null,
    })
  })

  it('names the workshop and the first slot while it waits', () => {
    expect(stagePicture(moment(stage, '07:30'))).toEqual({
      kind: 'waiting',
      languages: ['en'],
      clock: '07:30',
      name: 'Loyalty',
      begun: false,
      next: en('Who are our customers?'),
      startsAt: '08:00',
      resumes: null,
    })
    const over = runAt(3, nine, { endedMs: nine + 30 * minuteMs })
    expect(stagePicture(moment(stage, '09:40', over))).toMatchObject({
      begun: true,
      next: [],
      startsAt: null,
    })
  })

  it('is calm after the last slot of a day, and names the first of the next one that morning', () => {
    const days = [0, 1].map((index) => ({
      ...{ id: idOf(1, index), rank: `a${index}`, date: `2026-11-2${4 + index}` },
      startMinute: 480,
    }))
    const slots = [slotAt(0), slotAt(1, { dayId: idOf(1, 1), title: text('Recap quiz') })]
    const slot_run = [runAt(0, nine, { endedMs: nine + 30 * minuteMs })]
    const tables = agendaTables({ day: days, slot: slots, slot_run })
    const at = (now: number) =>
      stagePicture({ tables, lessons: {}, energisers: [], state: stage, now, offset })
    const over = { kind: 'waiting', begun: true, next: [], startsAt: null }
    const resumes = { inDays: 1, date: '2026-11-25', at: '08:00' }
    expect(at(nine + 31 * minuteMs)).toMatchObject({ ...over, resumes })
    expect(at(nine + 12 * 60 * minuteMs)).toMatchObject(over)
    expect(at(nine + 22 * 60 * minuteMs)).toMatchObject({ next: en('Recap quiz') })
  })

  it('can be drawn of any workshop at any moment, and be stored while frozen', () => {
    fc.assert(
      fc.property(
        workshopArbitrary,
        fc.nat(4_000_000_000_000),
        fc.boolean(),
        (records, now, open) => {
          const runs = records.slot_run.map((run, index) =>
            open && index === 0 ? { ...run, endedMs: null } : run,
          )
          const tables = tablesFrom({ ...records, slot_run: runs })
          for (const state of [stage, ...boardsOf(records)]) {
            const picture = stagePicture({
              tables,
              lessons: {},
              energisers: [],
              state,
              now,
              offset,
            })
            expect(stagePictureSchema.safeParse(picture).success).toBe(true)
          }
        },
      ),
      { numRuns: 500, seed: 20261124 },
    )
  })
})

const boardsOf = ({ board }: Pick<WorkshopRecords, 'board'>) =>
  board.map(({ id }) => showBoard(stage, { boardId: id, area: null }))

describe('untilNextPictureMs', () => {
  const at = (state: StageState, time: string, ...runs: SlotRun[]) =>
    untilNextPictureMs(moment(state, time, ...runs))

  it('wakes when the second of the countdown or of the clock changes', () => {
    expect(at(stage, '09:05:00.250', runAt(0, nine + 100))).toBe(750)
    expect(at(stage, '09:05:00.050', runAt(0, nine + 100))).toBe(50)
    expect(at(stage, '09:05:00.250', runAt(0, nine, { pausedMs: nine + 1 }))).toBe(750)
    expect(at(stage, '07:30:00')).toBe(1000)
    const timed = inBreak('09:15:00.000', phnomPenh('09:20:00.300'))
    expect(untilNextPictureMs(timed)).toBe(300)
  })

  it('misses no picture, whatever the run', () => {
    const run = runAt(0, nine + 137)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_400_000 }), (ms) => {
        const now = nine + 200 + ms
        const shown = (atMs: number) => stageView({ ...moment(stage, '09:00', run), now: atMs })
        const still = untilNextPictureMs({ ...moment(stage, '09:00', run), now })
        const { countdown, ...before } = shown(now) as StagePicture & { kind: 'slot' }
        const { countdown: after, ...rest } = shown(now + still - 1) as StagePicture & {
          kind: 'slot'
        }
        expect(rest).toEqual(before)
        expect({ ...after, share: null }).toEqual({ ...countdown, share: null })
      }),
    )
  })
})

describe('stageView', () => {
  it('keeps a frozen picture while the room goes on, and black over both', () => {
    const at = moment(stage, '09:05', runAt(0, nine))
    const frozen = toggleFreeze(stage, stagePicture(at))
    expect(stageView(moment(frozen, '09:20', runAt(1, nine)))).toEqual(stagePicture(at))
    expect(stageView(moment(toggleBlack(frozen), '09:20', runAt(1, nine)))).toEqual({
      kind: 'black',
    })
  })
})
