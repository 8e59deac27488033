import { describe, expect, it } from 'vitest'
import type { SlotKind } from '../../../../electron/core/agenda/tables.ts'
import { newStage, showStop } from '../../../../electron/core/stage/stage-state.ts'
import { stagePicture } from '../../../../electron/core/stage/stage-view.ts'
import type { Stop } from '../../../../electron/core/stage/stops.ts'
import type { SlotRun } from '../../../../electron/core/run/tables.ts'
import { zoneOffset } from '../../../../electron/core/workshop/zone.ts'
import { agendaTables, phnomPenh, runAt, slotAt } from '../../../helpers/agenda-records.ts'
import { scriptOf, taught } from '../../../helpers/lessons.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const offset = zoneOffset('Asia/Phnom_Penh')
const nine = phnomPenh('09:00')
const en = (text: string) => [{ language: 'en', text }]

function picture(
  kind: SlotKind,
  stop: Stop,
  { run = {}, at = '09:04' }: { readonly run?: Partial<SlotRun>; readonly at?: string } = {},
) {
  const slot = slotAt(0, { kind, packKey: 'talk', script: scriptOf('s1', 's2', 's3') })
  const tables = agendaTables({ slot: [slot], slot_run: [runAt(0, nine, run)] })
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
})
