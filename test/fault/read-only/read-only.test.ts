import { describe, expect, it } from 'vitest'
import { reportFigures } from '../../helpers/fault-figures.ts'
import { mayMount, playChild } from '../children/own-mounts.ts'

type Seen = { readonly openMs: number; readonly editId: string; readonly workshopId: string }

describe('a data folder that cannot be written', () => {
  it.skipIf(!mayMount)(
    'opens for viewing, says so, refuses edits, and stays byte for byte [needs mount]',
    () => {
      const seen = playChild('view-only', [], { mounts: true }) as Seen
      reportFigures({
        goal: 'A5 read-only folder',
        cases: 1,
        failures: 0,
        timed: { what: 'start to workshop', timesMs: [seen.openMs] },
        remarks: 'list and workshop shown, all that would write refused as read-only',
        seed: null,
      })
      expect(seen).toMatchObject({
        writable: false,
        health: false,
        text: 'written before',
        textAfter: 'written before',
        answer: { kind: 'refused', id: seen.editId, reason: 'read-only' },
        listed: [seen.workshopId],
        written: ['read-only', 'read-only', 'read-only'],
        unchanged: true,
        alone: 'ok',
      })
    },
  )
})
