import { describe, expect, it } from 'vitest'
import type { SlotKind } from '../../../../electron/core/agenda/tables.ts'
import type { Slide } from '../../../../electron/core/course/lesson.ts'
import { newStage, showStop } from '../../../../electron/core/stage/stage-state.ts'
import { stagePicture } from '../../../../electron/core/stage/stage-view.ts'
import type { Stop } from '../../../../electron/core/stage/stops.ts'
import type { SlotRun } from '../../../../electron/core/run/tables.ts'
import { zoneOffset } from '../../../../electron/core/base/zone.ts'
import { agendaTables, phnomPenh, runAt, slotAt } from '../../../helpers/agenda-records.ts'
import { fullText } from '../../../helpers/course.ts'
import { lessonStep, scriptOf, taught } from '../../../helpers/lessons.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const offset = zoneOffset('Asia/Phnom_Penh')
const nine = phnomPenh('09:00')
const en = (text: string) => [{ language: 'en', text }]

function tablesFor(kind: SlotKind, run: Partial<SlotRun> = {}) {
  const slot = slotAt(0, { kind, packKey: 'talk', script: scriptOf('s1', 's2', 's3') })
  return agendaTables({ slot: [slot], slot_run: [runAt(0, nine, run)] })
}

function picture(
  kind: SlotKind,
  stop: Stop,
  { run = {}, at = '09:04' }: { readonly run?: Partial<SlotRun>; readonly at?: string } = {},
) {
  const tables = tablesFor(kind, run)
  const state = showStop(newStage('en'), { slotId: idOf(3, 0), ...stop })
  const lessons = { talk: taught }
  return stagePicture({ tables, lessons, energisers: [], state, now: phnomPenh(at), offset })
}

describe('what a lesson shows the room', () => {
  it('shows a slide with its place among the stops, and the minutes that remain', () => {
    expect(picture('theory', { step: 's1', slide: 's1-b' })).toMatchObject({
      kind: 'slide',
      title: en('Two'),
      stop: { at: 2, of: 4 },
      minutesLeft: 26,
    })
  })

  it('shows what a step asks of the room where it has no slide, its places filled', () => {
    // 24 people are expected, and no group is made yet.
    expect(picture('theory', { step: 's2', slide: null })).toMatchObject({
      kind: 'slide',
      title: en('Talk with 4 groups.'),
      figure: null,
    })
  })

  it('keeps what stands there through a step that is the facilitator’s alone', () => {
    const kept = picture('theory', { step: 's3', slide: null })
    expect(kept).toMatchObject({ title: en('Talk with 4 groups.'), stop: { at: 4, of: 4 } })
    expect(JSON.stringify(kept)).not.toContain('"s3"')
  })

  it('shows in practice what to do now among all that is asked, each with its minutes', () => {
    const now = picture('practice', { step: 's2', slide: null })
    expect(now).toMatchObject({
      kind: 'steps',
      steps: [
        { words: en('What is it?'), durationMin: 10, state: 'done' },
        { words: en('Talk with 4 groups.'), state: 'now' },
      ],
      youWillHave: en('A word for it.'),
    })
  })

  it('counts a step from when it was begun, without the pauses of its slot', () => {
    const run = { steps: [{ key: 's2', atMs: 120_000 }], pausedTotalMs: 60_000 }
    const stop = { step: 's2', slide: null }
    expect(picture('practice', stop, { run })).toMatchObject({
      stepCountdown: { text: '09:00', phase: 'normal' },
    })
    expect(picture('practice', stop, { run, at: '09:20' })).toMatchObject({
      stepCountdown: { text: '', phase: 'overtime' },
    })
  })

  it('tells no minutes in overtime', () => {
    const late = picture('theory', { step: 's1', slide: 's1-a' }, { at: '09:31' })
    expect(late).toMatchObject({ minutesLeft: null, countdown: { phase: 'overtime' } })
  })

  it('tells sums in the currency of the class, on the slide and in its texts', () => {
    const amount = (value: number) => ({ min: 0, max: 90_000, step: 1, value })
    const priced: Slide = {
      key: 's1-a',
      title: fullText('A price of {money:price}'),
      points: [{ key: 'p1', text: fullText('{value:twice} for {value:two}') }],
      figure: {
        ...{ kind: 'formula', model: 'plain', mark: 0 },
        inputs: [
          {
            ...{ name: 'price', label: fullText('Price'), unit: 'money' },
            amounts: { USD: amount(3), KHR: amount(12_000), CNY: amount(20) },
          },
        ],
        also: [{ name: 'two', expression: '2', unit: 'count' }],
        lines: [
          {
            ...{ name: 'twice', label: fullText('Two of them') },
            ...{ expression: 'price × two', unit: 'money' },
          },
        ],
      },
    }
    const lesson = { ...taught, steps: [lessonStep('s1', { slides: [priced] })] }
    const shown = (currency: string) => {
      const usual = tablesFor('theory')
      const [workshop] = usual.workshop.values()
      const tables = {
        ...usual,
        workshop: new Map([[workshop!.id, { ...workshop!, currency }]]),
      }
      const state = showStop(newStage('en'), { slotId: idOf(3, 0), step: 's1', slide: 's1-a' })
      const moment = {
        tables,
        lessons: { talk: lesson },
        energisers: [],
        state,
        now: phnomPenh('09:04'),
        offset,
      }
      return stagePicture(moment)
    }
    expect(shown('KHR')).toMatchObject({
      title: en('A price of 12,000 riel'),
      points: [en('24,000 for 2')],
      figure: { lines: [{ expression: en('12,000 × 2'), value: en('24,000 riel') }], mark: 0 },
    })
    expect(shown('CNY')).toMatchObject({ title: en('A price of 20 yuan') })
  })
})
