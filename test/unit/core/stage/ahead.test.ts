import { describe, expect, it } from 'vitest'
import { aheadOf, hasBack } from '../../../../electron/core/stage/ahead.ts'
import { newStage, showStop } from '../../../../electron/core/stage/stage-state.ts'
import type { Stop } from '../../../../electron/core/stage/stops.ts'
import { viewAhead } from '../../../../electron/core/stage/view-ahead.ts'
import { zoneOffset } from '../../../../electron/core/base/zone.ts'
import { agendaTables, phnomPenh, runAt, slotAt } from '../../../helpers/agenda-records.ts'
import { scriptOf, taught } from '../../../helpers/lessons.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const offset = zoneOffset('Asia/Phnom_Penh')
const nine = phnomPenh('09:00')
const slot = [slotAt(0, { packKey: 'talk', script: scriptOf('s1', 's2', 's3') }), slotAt(1)]
const lessons = { talk: taught }
const idle = agendaTables({ slot })
const talk = agendaTables({ slot, slot_run: [runAt(0, nine)] })
const last = agendaTables({ slot, slot_run: [runAt(1, nine)] })
const choice = (stop: Stop) => ({ slotId: idOf(3, 0), ...stop })
const second = { step: 's1', slide: 's1-b' }
const alone = { step: 's3', slide: null }

describe('aheadOf', () => {
  it('names the slide, the step, the slot that follows, or the end of the day', () => {
    const ahead = (stop: Stop | null, tables = talk) =>
      aheadOf({ tables, lessons, choice: stop && choice(stop) })
    expect(ahead(null)).toEqual({ kind: 'slide' })
    expect(ahead(second)).toEqual({ kind: 'step' })
    expect(ahead(alone)).toEqual({ kind: 'slot', slot: slot[1] })
    expect(ahead(null, idle)).toEqual({ kind: 'slot', slot: slot[0] })
    expect(ahead(null, last)).toEqual({ kind: 'finish' })
    expect(ahead(null, agendaTables({ slot: [] }))).toEqual({ kind: 'nothing' })
  })
})

describe('hasBack', () => {
  it('has nothing before the first stop of the first slot', () => {
    expect(hasBack({ tables: talk, lessons, choice: null })).toBe(false)
    expect(hasBack({ tables: talk, lessons, choice: choice(second) })).toBe(true)
    expect(hasBack({ tables: last, lessons, choice: null })).toBe(true)
  })
})

describe('viewAhead', () => {
  const view = (stop: Stop | null, tables = talk) => {
    const stage = { ...newStage('en'), black: true }
    const state = stop === null ? stage : showStop(stage, choice(stop))
    return viewAhead({ tables, lessons, energisers: [], state, now: phnomPenh('09:04'), offset })
  }

  it('draws the next slide, though the stage is black', () => {
    expect(view(null)).toMatchObject({ kind: 'slide', stop: { at: 2, of: 4 } })
  })

  it('draws the slot that follows as it will begin', () => {
    const title = [{ language: 'en', text: 'Slot 1' }]
    expect(view(alone)).toMatchObject({ kind: 'slot', title })
    expect(view(null, idle)).toMatchObject({ kind: 'slide', stop: { at: 1, of: 4 } })
  })

  it('draws nothing at the end of the day', () => {
    expect(view(null, last)).toBeNull()
  })
})
