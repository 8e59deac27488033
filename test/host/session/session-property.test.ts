import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replayLog, sameTables } from '../../../electron/core/workshop/replay.ts'
import type { ToDecide } from '../../../electron/core/workshop/decide.ts'
import { boardScope, type Scope } from '../../../electron/core/workshop/scope.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { by } from '../../helpers/callers.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { editsOf, wishArbitrary } from '../../helpers/edit-arbitrary.ts'
import { scopeOfEdits } from '../../helpers/sent-edits.ts'
import { sent } from '../../helpers/sent-edits.ts'
import { sessionOver, type SessionAtWork } from '../../helpers/session.ts'

const people = ['dara', 'mei'] as const

/** A wish of one of two people, or that person's next undo or redo somewhere. */
const stepArbitrary = fc.record({
  actor: fc.constantFrom(...people),
  turn: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom('undo', 'redo')),
  scope: fc.constantFrom<Scope>('agenda', 'people', boardScope(classRecords.board[0].id)),
  wish: wishArbitrary,
  together: fc.boolean(),
})
type Step = (typeof stepArbitrary)['generate'] extends (...args: never[]) => { value: infer S }
  ? S
  : never

function editsFor({ session }: SessionAtWork, step: Step, index: number): ToDecide | null {
  const { scope, wish, turn } = step
  if (turn === null) {
    const edits = editsOf(session.tables, wish, index)
    return edits && { scope: scopeOfEdits(edits, session.tables), edits }
  }
  const next = session.undoState(step.actor, scope)[turn]
  return next && { scope, edits: [{ kind: turn, gesture: next.gesture }] }
}

async function play(at: SessionAtWork, steps: readonly Step[]): Promise<void> {
  for (const [index, step] of steps.entries()) {
    at.clock.advance(997)
    const made = editsFor(at, step, index)
    if (made === null) continue
    const answer = at.session.edit([sent(made.edits, newId(), made.scope)], by(step.actor))
    if (!step.together) at.session.flush()
    if (!step.together) await answer
  }
  at.session.flush()
}

describe('WorkshopSession', () => {
  it('holds the same workshop in memory, in its rows and in its log, whatever people do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepArbitrary, { maxLength: 40 }), async (steps) => {
        const at = await sessionOver(classRecords)
        try {
          await play(at, steps)
          const replayed = replayLog([...at.store.readLog()])
          expect(replayed.kind).toBe('ok')
          expect(replayed.kind === 'ok' && sameTables(replayed.tables, at.session.tables)).toBe(
            true,
          )
          expect(sameTables(at.store.readTables(), at.session.tables)).toBe(true)
        } finally {
          at.dispose()
        }
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  it('comes back to where it began when one person takes everything back, newest first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wishArbitrary, { maxLength: 25 }), async (wishes) => {
        const at = await sessionOver(classRecords)
        try {
          const start = at.session.tables
          await play(
            at,
            wishes.map((wish) => ({
              actor: 'dara',
              turn: null,
              scope: 'agenda',
              wish,
              together: false,
            })),
          )
          for (const entry of at.fed.toReversed()) {
            if (entry.changes.length === 0) continue
            const undo = sent({ kind: 'undo', gesture: entry.gesture }, newId(), entry.scope)
            const answered = at.session.edit([undo], by('dara'))
            at.session.flush()
            expect(await answered).toMatchObject([{ kind: 'committed', kept: [] }])
          }
          expect(sameTables(at.session.tables, start)).toBe(true)
        } finally {
          at.dispose()
        }
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})
