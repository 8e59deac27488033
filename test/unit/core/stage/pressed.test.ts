import { describe, expect, it } from 'vitest'
import { presses } from '../../../../electron/core/stage/presses.ts'
import { pressed } from '../../../../electron/core/stage/pressed.ts'
import { agendaTables, phnomPenh, runAt, slotAt } from '../../../helpers/agenda-records.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const slot = [slotAt(0), slotAt(1)]
const idle = agendaTables({ slot })
const running = agendaTables({ slot, slot_run: [runAt(0, phnomPenh('09:00'))] })
const runId = idOf(12, 1)
const start = (index: number) => ({
  kind: 'run',
  edit: { kind: 'run.start', slotId: idOf(3, index), runId },
})

describe('pressed', () => {
  it('means the run, in minutes where it means time', () => {
    expect(pressed('start-pause', idle, runId)).toEqual(start(0))
    expect(pressed('start-pause', running, runId)).toEqual({
      kind: 'run',
      edit: { kind: 'run.pause' },
    })
    expect(pressed('next', running, runId)).toEqual(start(1))
    for (const [press, byMin] of [
      ['more', 1],
      ['less', -1],
      ['more-five', 5],
      ['less-five', -5],
    ] as const) {
      const edit = { kind: 'run.extend', byMs: byMin * 60_000 }
      expect(pressed(press, running, runId)).toEqual({ kind: 'run', edit })
    }
  })

  it('means the stage', () => {
    for (const press of ['black', 'freeze', 'timer', 'language'] as const) {
      expect(pressed(press, running, runId)).toEqual({ kind: 'stage', act: { kind: press } })
    }
  })

  it('means something for each key, and nothing of the run where no slot is there', () => {
    const empty = agendaTables({ slot: [] })
    for (const press of presses) {
      const what = pressed(press, empty, runId)
      expect(what.kind === 'stage' || what.edit === null, press).toBe(true)
    }
  })
})
