import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { stagePictureSchema } from '../../../../electron/core/stage/stage-picture.ts'
import {
  newStage,
  toggleBlack,
  toggleBreak,
  toggleFreeze,
  toggleTimer,
} from '../../../../electron/core/stage/stage-state.ts'
import type { StageState } from '../../../../electron/core/stage/stage-state.ts'
import { stagePicture, stageView } from '../../../../electron/core/stage/stage-view.ts'
import type { SlotRun } from '../../../../electron/core/workshop/records.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { zoneOffset } from '../../../../electron/core/workshop/zone.ts'
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
const step = { text: text('Sort the ten customers.'), durationMin: 12 }
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
  state,
  now: phnomPenh(time),
  offset,
})
const en = (words: string) => [{ language: 'en', text: words }]

describe('stagePicture', () => {
  it('shows a slot with its module and its time', () => {
    expect(stagePicture(moment(stage, '09:05:00', runAt(0, nine)))).toEqual({
      kind: 'slot',
      title: en('Who are our customers?'),
      slotKind: 'theory',
      method: null,
      module: { number: 2, title: en('Behaviour') },
      instructions: [],
      countdown: { text: '25:00', phase: 'normal', paused: false, says: null },
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

  it('says that it is paused, whatever remains', () => {
    const paused = runAt(0, nine, { pausedMs: nine + 26 * minuteMs })
    expect(stagePicture(moment(stage, '09:40', paused))).toMatchObject({
      countdown: { paused: true, says: 'paused', text: '04:00' },
    })
  })

  it('shows nothing but the time when asked', () => {
    expect(stagePicture(moment(toggleTimer(stage), '09:05', runAt(0, nine)))).toEqual({
      kind: 'timer',
      title: en('Who are our customers?'),
      countdown: { text: '25:00', phase: 'normal', paused: false, says: null },
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
    const until = toggleBreak(stage, phnomPenh('09:20'))
    expect(stagePicture(moment(until, '09:15', runAt(0, nine)))).toEqual({
      kind: 'break',
      title: [],
      backAt: '09:20',
      countdown: { text: '05:00', phase: 'normal', paused: false, says: null },
    })
    expect(stagePicture(moment(toggleBreak(stage, null), '09:15'))).toMatchObject({
      backAt: null,
      countdown: null,
    })
  })

  it('names the workshop and the first slot while it waits', () => {
    expect(stagePicture(moment(stage, '07:30'))).toEqual({
      kind: 'waiting',
      name: 'Loyalty',
      next: en('Who are our customers?'),
      startsAt: '08:00',
    })
    const over = runAt(3, nine, { endedMs: nine + 30 * minuteMs })
    expect(stagePicture(moment(stage, '09:40', over))).toMatchObject({ next: [], startsAt: null })
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
          const picture = stagePicture({ tables, state: stage, now, offset })
          expect(stagePictureSchema.safeParse(picture).success).toBe(true)
        },
      ),
      { numRuns: 500, seed: 20261124 },
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
