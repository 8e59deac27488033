import { describe, expect, it } from 'vitest'
import { runView } from '../../../../electron/core/run/run-view.ts'
import type { SlotRun } from '../../../../electron/core/run/tables.ts'
import { slotSteps } from '../../../../electron/core/stage/slot-steps.ts'
import { agendaTables, phnomPenh, runAt, slotAt } from '../../../helpers/agenda-records.ts'
import { scriptOf, taught } from '../../../helpers/lessons.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const slot = slotAt(0, { packKey: 'talk', script: scriptOf('s1', 's2', 's3') })
const currentAt = (time: string, run: Partial<SlotRun> = {}) =>
  runView(
    agendaTables({ slot: [slot], slot_run: [runAt(0, phnomPenh('09:00'), run)] }),
    phnomPenh(time),
  ).current
const inWords = (steps: ReturnType<typeof slotSteps>) =>
  steps.map(({ state, remainingMs }) =>
    remainingMs === null ? state : `${state} ${remainingMs / 1000}`,
  )
const choice = (step: string) => ({ slotId: idOf(3, 0), step, slide: null })

describe('slotSteps', () => {
  it('are all to come while the slot does not run', () => {
    expect(inWords(slotSteps(slot, null, taught, null))).toEqual(['later', 'later', 'later'])
  })

  it('follow the clicker where there is a lesson, each from when it was begun', () => {
    const current = currentAt('09:14', { steps: [{ key: 's2', atMs: 4 * 60_000 }] })
    expect(inWords(slotSteps(slot, current, taught, choice('s2')))).toEqual([
      'done',
      'now 0',
      'later',
    ])
    expect(inWords(slotSteps(slot, currentAt('09:12'), taught, null))).toEqual([
      'now -120',
      'later',
      'later',
    ])
  })

  it('follow the time where there is none', () => {
    expect(inWords(slotSteps(slot, currentAt('09:12'), null, null))).toEqual([
      'done',
      'now 480',
      'later',
    ])
  })
})
