import { describe, expect, it } from 'vitest'
import { presses, type Press } from '../../../../electron/core/stage/presses.ts'
import { pressed } from '../../../../electron/core/stage/pressed.ts'
import type { StopChoice } from '../../../../electron/core/stage/stops.ts'
import type { RunTables } from '../../../../electron/core/run/tables.ts'
import { agendaTables, phnomPenh, runAt, slotAt } from '../../../helpers/agenda-records.ts'
import { scriptOf, taught } from '../../../helpers/lessons.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const runId = idOf(12, 1)
const start = (index: number) => ({
  edit: { kind: 'run.start', slotId: idOf(3, index), runId },
  act: null,
})
const press = (what: Press, tables: RunTables, choice: StopChoice | null = null) =>
  pressed(what, { tables, lessons: { talk: taught }, choice }, runId)

describe('pressed', () => {
  const slot = [slotAt(0), slotAt(1)]
  const idle = agendaTables({ slot })
  const running = agendaTables({ slot, slot_run: [runAt(0, phnomPenh('09:00'))] })

  it('means the run, in minutes where it means time', () => {
    expect(press('start-pause', idle)).toEqual(start(0))
    expect(press('start-pause', running)).toEqual({ edit: { kind: 'run.pause' }, act: null })
    expect(press('next', running)).toEqual(start(1))
    for (const [what, byMin] of [
      ['more', 1],
      ['less', -1],
      ['more-five', 5],
      ['less-five', -5],
    ] as const) {
      const edit = { kind: 'run.extend', byMs: byMin * 60_000 }
      expect(press(what, running)).toEqual({ edit, act: null })
    }
  })

  it('means the stage', () => {
    for (const what of ['black', 'freeze', 'timer', 'language'] as const) {
      expect(press(what, running)).toEqual({ edit: null, act: { kind: what } })
    }
  })

  it('means something for each key, and nothing of the run where no slot is there', () => {
    const empty = agendaTables({ slot: [] })
    for (const what of presses) expect(press(what, empty).edit, what).toBeNull()
  })

  it('goes from slot to slot with a clicker where there is no lesson', () => {
    expect(press('forward', idle)).toEqual(start(0))
    expect(press('forward', running)).toEqual(start(1))
  })
})

describe('a press in a lesson', () => {
  const slot = [
    slotAt(0, { packKey: 'talk', script: scriptOf('s1', 's2', 's3') }),
    slotAt(1, { packKey: 'talk', script: scriptOf('s1', 's2', 's3') }),
  ]
  const [first, second] = [idOf(3, 0), idOf(3, 1)]
  const inFirst = agendaTables({ slot, slot_run: [runAt(0, phnomPenh('09:00'))] })
  const ended = runAt(0, phnomPenh('08:00'), { endedMs: phnomPenh('08:30') })
  const inSecond = agendaTables({ slot, slot_run: [ended, runAt(1, phnomPenh('09:00'))] })
  const stop = (slotId: string, step: string, slide: string | null) => ({ slotId, step, slide })

  it('goes on by one stop, through the slides of a step to the next step', () => {
    const to = (choice: StopChoice | null) => press('forward', inFirst, choice).act
    expect(to(null)).toEqual({ kind: 'stop', ...stop(first, 's1', 's1-b') })
    expect(to(stop(first, 's1', 's1-b'))).toEqual({ kind: 'stop', ...stop(first, 's2', null) })
    expect(to(stop(first, 's2', null))).toEqual({ kind: 'stop', ...stop(first, 's3', null) })
  })

  it('ends the slot from its last stop: no press is swallowed', () => {
    expect(press('forward', inFirst, stop(first, 's3', null))).toEqual(start(1))
  })

  it('ends the slot at once with N, wherever it stands', () => {
    expect(press('next', inFirst)).toEqual(start(1))
  })

  it('goes back by one stop, and on the first to the last stop of the slot before', () => {
    expect(press('back', inFirst, stop(first, 's2', null)).act).toEqual({
      kind: 'stop',
      ...stop(first, 's1', 's1-b'),
    })
    expect(press('back', inSecond, stop(second, 's1', 's1-a'))).toEqual({
      edit: { kind: 'run.reopen', runId: ended.id },
      act: { kind: 'stop', ...stop(first, 's3', null) },
    })
  })

  it('stands at the step that was begun last where no stop was chosen in this slot', () => {
    const begun = runAt(0, phnomPenh('09:00'), { steps: [{ key: 's2', atMs: 1000 }] })
    const tables = agendaTables({ slot, slot_run: [begun] })
    const elsewhere = stop(second, 's1', 's1-b')
    expect(press('forward', tables, elsewhere).act).toMatchObject({ step: 's3' })
  })
})
