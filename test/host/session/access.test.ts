import { afterEach, describe, expect, it } from 'vitest'
import { boardScope } from '../../../electron/core/workshop/scope.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { by, callerAs } from '../../helpers/callers.ts'
import { sent } from '../../helpers/sent-edits.ts'
import { sessionOver, type SessionAtWork } from '../../helpers/session.ts'
import { boardIds, twoGroups, twoNotes } from '../../helpers/two-groups.ts'

let work: SessionAtWork | null = null
afterEach(() => {
  work?.dispose()
  work = null
})

const open = async () => (work = await sessionOver(twoGroups))
const group = callerAs('group')
const forbidden = [{ kind: 'refused', reason: 'forbidden' }]
const committed = [{ kind: 'committed' }]
const typing = (whose: keyof typeof twoNotes, gesture = newId()) =>
  sent(
    { kind: 'note.edit', id: twoNotes[whose], fields: { text: 'typed' } },
    gesture,
    boardScope(boardIds[whose]),
  )

describe('who may edit', () => {
  it('lets a group write on its own board and on no other', async () => {
    const { session, store, fed } = await open()
    expect(await session.edit([typing('own')], group)).toMatchObject(committed)
    expect(await session.edit([typing('others')], group)).toMatchObject(forbidden)
    expect(store.readTables().note.get(twoNotes.own)?.text).toBe('typed')
    expect(store.readTables().note.get(twoNotes.others)?.text).not.toBe('typed')
    expect(fed).toHaveLength(1)
  })

  it('commits what others send at the same moment', async () => {
    const { session } = await open()
    const answers = await Promise.all([
      session.edit([typing('others')], group),
      session.edit([typing('others')], by('facilitator')),
    ])
    expect(answers).toMatchObject([forbidden, committed])
  })

  it('lets a group take nothing back on a board that is no longer its own', async () => {
    const { session, store } = await open()
    const step = typing('own')
    const undo = sent({ kind: 'undo', gesture: step.gesture }, newId(), step.scope)
    await session.edit([step], group)
    const fields = { groupId: twoGroups.group[1].id }
    const given = sent({ kind: 'board.edit', id: boardIds.own, fields }, newId(), step.scope)
    await session.edit([given], by('facilitator'))
    expect(await session.edit([undo], group)).toMatchObject(forbidden)
    expect(store.readTables().note.get(twoNotes.own)?.text).toBe('typed')
  })

  it.each(['participant', 'stage'] as const)('takes nothing from a %s', async (role) => {
    const { session } = await open()
    expect(await session.edit([typing('own')], callerAs(role))).toMatchObject(forbidden)
  })
})
