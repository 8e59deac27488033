import { afterEach, describe, expect, it } from 'vitest'
import type { Note } from '../../../electron/core/board/tables.ts'
import type { Edit } from '../../../electron/core/workshop/edit.ts'
import { newId } from '../../../electron/host/new-id.ts'
import type { ClockEdit, SessionOptions } from '../../../electron/host/session/workshop-session.ts'
import { by } from '../../helpers/callers.ts'
import { classRecords, noteIds } from '../../helpers/class-records.ts'
import { sent } from '../../helpers/sent-edits.ts'
import { sessionOver, type SessionAtWork } from '../../helpers/session.ts'

let work: SessionAtWork | null = null
const open = async (...args: Parameters<typeof sessionOver>) => (work = await sessionOver(...args))
afterEach(() => {
  work?.dispose()
  work = null
})

const [first = '', second = ''] = noteIds
const typed = (id: string, text: string) => ({ kind: 'note.edit', id, fields: { text } }) as const
const textOf = ({ session }: SessionAtWork, id: string) => session.tables.note.get(id)?.text
const scope = () => `board:${classRecords.board[0]?.id ?? ''}` as const

describe('WorkshopSession', () => {
  it('answers only after COMMIT', async () => {
    const { session, store } = await open(classRecords)
    const answered = session.edit([sent(typed(first, 'new'))], by('a'))
    expect(store.readTables().note.get(first)?.text).not.toBe('new')
    expect(await answered).toMatchObject([{ kind: 'committed', seq: 2 }])
    expect(store.readTables().note.get(first)?.text).toBe('new')
  })

  it('puts edits that arrive together into one transaction and one message', async () => {
    const messages: number[] = []
    const { session } = await open(classRecords, {
      onCommitted: (entries) => void messages.push(entries.length),
    })
    await Promise.all([
      session.edit([sent(typed(first, 'one'))], by('a')),
      session.edit([sent(typed(second, 'two'))], by('b')),
    ])
    expect(messages).toEqual([2])
  })

  it('answers a replayed edit as the first time and changes nothing', async () => {
    const { session, fed } = await open(classRecords)
    const edit = sent(typed(first, 'once'))
    const [answer] = await session.edit([edit], by('a'))
    await session.edit([sent(typed(first, 'later'))], by('a'))
    expect(await session.edit([edit, edit], by('a'))).toEqual([answer, answer])
    expect(session.tables.note.get(first)?.text).toBe('later')
    expect(fed).toHaveLength(2)
  })

  it('knows a replay after a restart', async () => {
    const before = await open(classRecords)
    const edit = sent(typed(first, 'once'))
    const [answer] = await before.session.edit([edit], by('a'))
    work = await before.reopen()
    expect(await work.session.edit([edit], by('a'))).toEqual([answer])
    expect(work.session.seq).toBe(2)
  })

  it('refuses one edit of a group and commits the others', async () => {
    const { session } = await open(classRecords)
    const results = await session.edit(
      [sent(typed(first, 'good')), sent(typed(newId(), 'nowhere')), sent(typed(second, 'good'))],
      by('a'),
    )
    expect(results.map((result) => result.kind)).toEqual(['committed', 'refused', 'committed'])
  })

  it('keeps its state and the file as they were when a commit fails', async () => {
    const full = Object.assign(new Error('full'), { code: 'SQLITE_FULL' })
    const { session, store } = await open(classRecords)
    const commit = store.commit
    Object.assign(store, {
      commit: () => {
        throw full
      },
    })
    const before = session.tables
    expect(await session.edit([sent(typed(first, 'lost?'))], by('a'))).toMatchObject([
      { kind: 'refused', reason: 'disk-full' },
    ])
    expect(session.tables).toBe(before)
    Object.assign(store, { commit })
    expect(await session.edit([sent(typed(first, 'room again'))], by('a'))).toMatchObject([
      { kind: 'committed', seq: 2 },
    ])
  })
})

describe('editNow', () => {
  it('stands in the file before what waits', async () => {
    const { session, fed, store } = await open(classRecords)
    const waiting = session.edit([sent(typed(first, 'waits'))], by('a'))
    expect(session.editNow([sent(typed(second, 'now'))], 'b')).toMatchObject([
      { kind: 'committed', seq: 2 },
    ])
    expect(store.readTables().note.get(second)?.text).toBe('now')
    expect(await waiting).toMatchObject([{ kind: 'committed', seq: 3 }])
    expect(fed.map(({ actor }) => actor)).toEqual(['b', 'a'])
  })

  it('says what is refused', async () => {
    const { session } = await open(classRecords)
    expect(session.editNow([sent({ kind: 'run.pause' })], 'a')).toMatchObject([
      { kind: 'refused', reason: 'no-slot-runs' },
    ])
  })
})

describe('corrections by the clock', () => {
  const due: ClockEdit[] = []
  const corrected = (edit: Edit, agoMs = 0) => void due.push({ ...sent(edit), agoMs })
  const openDue = async (options: Partial<SessionOptions> = {}) =>
    open(classRecords, { ...options, corrections: () => due.splice(0) })
  const actors = ({ fed }: SessionAtWork) => fed.map(({ actor }) => actor)
  afterEach(() => void due.splice(0))

  it('are decided first in the group of what waits, and are one message with it', async () => {
    const messages: number[] = []
    const at = await openDue({ onCommitted: (entries) => void messages.push(entries.length) })
    corrected(typed(first, 'before'))
    await at.session.edit([sent(typed(first, 'after'))], by('a'))
    expect(messages).toEqual([2])
    expect(at.store.readTables().note.get(first)?.text).toBe('after')
  })

  it('are decided before what is made at once, and not answered to who makes it', async () => {
    const at = await openDue()
    corrected(typed(first, 'before'))
    const results = at.session.editNow([sent(typed(first, 'after'))], 'a')
    expect(results).toMatchObject([{ kind: 'committed', seq: 3 }])
    expect(actors(at)).toEqual(['clock', 'a'])
  })

  it('are committed where nothing waits', async () => {
    const at = await openDue()
    corrected(typed(first, 'alone'))
    at.session.flush()
    expect(textOf(at, first)).toBe('alone')
    at.session.flush()
    expect(actors(at)).toEqual(['clock'])
  })

  it('hold from a while ago, and what waits from now', async () => {
    const at = await openDue()
    const [{ id: slotId }] = classRecords.slot
    const runId = newId()
    await at.session.edit([sent({ kind: 'run.start', slotId, runId })], by('a'))
    at.clock.advance(60_000)
    corrected({ kind: 'run.pause' }, 20_000)
    await at.session.edit([sent({ kind: 'run.resume' })], by('a'))
    expect(at.session.tables.slot_run.get(runId)).toMatchObject({ pausedTotalMs: 20_000 })
  })

  it('come again, once, where the disk did not take them', async () => {
    const full = Object.assign(new Error('full'), { code: 'SQLITE_FULL' })
    const at = await openDue()
    const { commit } = at.store
    const fail = () => {
      throw full
    }
    Object.assign(at.store, { commit: fail })
    corrected(typed(first, 'before'))
    const refused = { kind: 'refused', reason: 'disk-full' }
    expect(await at.session.edit([sent(typed(second, 'lost'))], by('a'))).toMatchObject([refused])
    Object.assign(at.store, { commit })
    await at.session.edit([sent(typed(first, 'after'))], by('a'))
    await at.session.edit([sent(typed(first, 'later'))], by('a'))
    expect(actors(at)).toEqual(['clock', 'a', 'a'])
    expect(textOf(at, first)).toBe('later')
  })

  it('take nothing along where they are refused', async () => {
    const at = await openDue()
    corrected({ kind: 'run.pause' })
    const results = await at.session.edit([sent(typed(first, 'good'))], by('a'))
    expect(results).toMatchObject([{ kind: 'committed' }])
    expect(actors(at)).toEqual(['a'])
  })
})

describe('undo in a session', () => {
  const undoNext = async ({ session }: SessionAtWork, actor: string) => {
    const { undo } = session.undoState(actor, scope())
    const gesture = undo?.gesture ?? newId()
    return (await session.edit([sent({ kind: 'undo', gesture }, newId(), scope())], by(actor)))[0]
  }

  it('takes back one gesture of typing as one step', async () => {
    const at = await open(classRecords)
    const before = textOf(at, first)
    const gesture = newId()
    for (const text of ['W', 'Wa', 'Wait'])
      await at.session.edit([sent(typed(first, text), gesture)], by('a'))
    await undoNext(at, 'a')
    expect(textOf(at, first)).toBe(before)
  })

  it('brings back what was taken back', async () => {
    const at = await open(classRecords)
    await at.session.edit([sent(typed(first, 'again'))], by('a'))
    await undoNext(at, 'a')
    const { redo } = at.session.undoState('a', scope())
    await at.session.edit(
      [sent({ kind: 'redo', gesture: redo?.gesture ?? '' }, newId(), scope())],
      by('a'),
    )
    expect(textOf(at, first)).toBe('again')
    expect(at.session.undoState('a', scope()).redo).toBeNull()
  })

  it('is kept over a restart', async () => {
    const at = await open(classRecords)
    const before = textOf(at, first)
    await at.session.edit([sent(typed(first, 'before the power cut'))], by('a'))
    work = await at.reopen()
    await undoNext(work, 'a')
    expect(textOf(work, first)).toBe(before)
  })

  it('turns only what the same person did', async () => {
    const at = await open(classRecords)
    await at.session.edit([sent(typed(first, 'mine'))], by('a'))
    expect(at.session.undoState('b', scope()).undo).toBeNull()
    expect(await undoNext(at, 'b')).toMatchObject({ kind: 'refused', reason: 'nothing-to-undo' })
  })

  it('leaves alone what somebody else has changed since, and says so', async () => {
    const at = await open(classRecords)
    const move = { kind: 'note.edit', id: first, fields: { text: 'mine', x: 77 } } as const
    const x = at.session.tables.note.get(first)?.x
    await at.session.edit([sent(move)], by('a'))
    await at.session.edit([sent(typed(first, 'theirs'))], by('b'))
    expect(await undoNext(at, 'a')).toMatchObject({
      kind: 'committed',
      kept: [{ table: 'note', id: first, field: 'text' }],
    })
    expect(at.session.tables.note.get(first)).toMatchObject({ text: 'theirs', x })
  })

  it('does not take away a note that somebody else has worked on', async () => {
    const at = await open(classRecords)
    const record: Note = { ...classRecords.note[0], id: newId(), text: 'new' }
    await at.session.edit([sent({ kind: 'note.add', record })], by('a'))
    await at.session.edit([sent(typed(record.id, 'better'))], by('b'))
    await undoNext(at, 'a')
    expect(textOf(at, record.id)).toBe('better')
  })

  it('looks at one scope only', async () => {
    const at = await open(classRecords)
    await at.session.edit([sent(typed(first, 'on the board'))], by('a'))
    const slotId = classRecords.slot[0]?.id ?? ''
    await at.session.edit([sent({ kind: 'run.start', slotId, runId: newId() })], by('a'))
    await undoNext(at, 'a')
    expect(at.session.tables.slot_run.size).toBe(1)
    expect(textOf(at, first)).not.toBe('on the board')
  })

  it('restores the instants of the run as if nothing had been pressed', async () => {
    const at = await open(classRecords)
    const slotId = classRecords.slot[0]?.id ?? ''
    const runId = newId()
    await at.session.edit([sent({ kind: 'run.start', slotId, runId })], by('a'))
    const running = at.session.tables.slot_run.get(runId)
    at.clock.advance(60_000)
    await at.session.edit([sent({ kind: 'run.pause' })], by('a'))
    at.clock.advance(60_000)
    const { undo } = at.session.undoState('a', 'agenda')
    await at.session.edit([sent({ kind: 'undo', gesture: undo?.gesture ?? '' })], by('a'))
    expect(at.session.tables.slot_run.get(runId)).toEqual(running)
  })
})
