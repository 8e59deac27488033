import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Backup } from '../../../electron/core/backup/backup.ts'
import type { EditResult } from '../../../electron/core/contract/areas/workshop.ts'
import type { Edit } from '../../../electron/core/workshop/edit.ts'
import { fakeClock } from '../../../electron/host/clock.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { readLog } from '../../../electron/host/store/log-rows.ts'
import { openDatabase } from '../../../electron/host/store/open-database.ts'
import { classRecords, noteIds } from '../../helpers/class-records.ts'
import { faultSeed, oneOf, randomFrom } from '../../helpers/fault-random.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import { times } from '../../helpers/long-run.ts'
import { sent } from '../../helpers/sent-edits.ts'

const rounds = Number(process.env['SALA_RESTORE_ROUNDS'] ?? times(6, 300))
const clock = fakeClock(Date.UTC(2026, 10, 23))
const random = randomFrom(faultSeed)
const [noteId = ''] = noteIds
let dataDir = ''
let at: HostAtWork
let workshopId = ''
let committed = new Set<string>()
/** What can still be got at: filled with the backup for undo after each restore. */
let found = new Set<string>()
beforeEach(async () => {
  clock.moveTo(Date.UTC(2026, 10, 23))
  dataDir = mkdtempSync(join(tmpdir(), 'sala-exclusive-'))
  at = await hostAtWork(dataDir, clock)
  workshopId = await at.host.addWorkshop({ records: classRecords, origin: 'new' })
  committed = new Set()
  found = new Set()
})
afterEach(async () => {
  await at.host.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const backUp = () => at.ask('backup.make', { workshopId })
const list = () => at.ask('backup.list', { workshopId })
const typed = (text: string): Edit => ({ kind: 'note.edit', id: noteId, fields: { text } })
const edit = async (what: Edit) => answered(await sendEdit(what))
const sendEdit = (what: Edit) => at.call('workshop.edit', { workshopId, edits: [sent(what)] })

function answered(answer: Awaited<ReturnType<typeof sendEdit>>): readonly EditResult[] {
  if (!answer.ok) return []
  for (const { kind, id } of answer.value) if (kind === 'committed') committed.add(id)
  return answer.value
}

async function restore(backupId: Backup['id']) {
  const { undoBackupId } = await at.ask('backup.restore', { workshopId, backupId })
  const path = join(dataDir, 'backups', workshopId, `${undoBackupId ?? ''}.sqlite`)
  const db = openDatabase(path, { readOnly: true, mustExist: true })
  for (const { editId } of readLog(db)) found.add(editId)
  db.close()
  return undoBackupId ?? ''
}

async function text(): Promise<string | undefined> {
  const { records } = await at.ask('workshop.open', { workshopId })
  return records.note.find(({ id }) => id === noteId)?.text
}

/** All that was ever answered as committed, or told in the feed, is in the workshop or in a backup for undo. */
async function expectNothingGone(): Promise<void> {
  const { log } = await at.host.readWorkshop(workshopId)
  for (const { editId } of log) found.add(editId)
  const told = at.told.flatMap((event) => (event.kind === 'workshop-changed' ? event.entries : []))
  const known = [...committed, ...told.map(({ editId }) => editId)]
  expect(known.filter((id) => !found.has(id))).toEqual([])
}

/** Edits one after the other, until it is told to stop. */
function typist() {
  let stopped = false
  const work = async () => {
    for (let count = 0; !stopped; count += 1) await edit(typed(`word ${count}`))
  }
  const done = work()
  return { stop: () => ((stopped = true), done) }
}

/** Presses of the clicker in every turn of the event loop: they are committed at once. */
function presser() {
  let stopped = false
  const work = async () => {
    while (!stopped) {
      clock.advance(1000)
      at.host.room.press('next')
      at.host.room.press('back')
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const done = work()
  return { stop: () => ((stopped = true), done) }
}

describe('a restore while others work', () => {
  it(`loses nothing that was answered, ${rounds} times over`, { timeout: 3_600_000 }, async () => {
    await at.ask('room.enter', { workshopId })
    const start = await backUp()
    for (let round = 0; round < rounds; round += 1) {
      const others = [typist(), typist(), presser()]
      try {
        await edit(typed(`round ${round}`))
        const points = await list()
        await restore(oneOf(random, [points[0] ?? start, ...points]).id)
      } finally {
        await Promise.all(others.map((other) => other.stop()))
      }
      await expectNothingGone()
    }
    expect(committed.size).toBeGreaterThanOrEqual(rounds)
  })

  it('lets edits wait that come while it is under way, and puts them into the new file', async () => {
    await edit(typed('Monday'))
    const monday = await backUp()
    await edit(typed('Tuesday'))
    const restored = restore(monday.id)
    await new Promise((resolve) => setImmediate(resolve))
    const answers = await edit({ kind: 'note.edit', id: noteId, fields: { x: 99 } })
    await restored
    expect(answers).toMatchObject([{ kind: 'committed' }])
    const { records } = await at.ask('workshop.open', { workshopId })
    expect(records.note.find(({ id }) => id === noteId)).toMatchObject({ text: 'Monday', x: 99 })
    await expectNothingGone()
  })

  it('comes after one that was asked for before, each with an undo of its own', async () => {
    await edit(typed('one'))
    const one = await backUp()
    await edit(typed('two'))
    const two = await backUp()
    await edit(typed('three'))
    const [undoOfOne] = await Promise.all([restore(one.id), edit(typed('typed')), restore(two.id)])
    expect(await text()).toBe('two')
    await expectNothingGone()
    await restore(undoOfOne)
    expect(['three', 'typed']).toContain(await text())
    await Promise.all([restore(two.id), restore(one.id)])
    await edit(typed('afterwards'))
    await at.host.close()
    at = await hostAtWork(dataDir, clock)
    expect(await text()).toBe('afterwards')
  })

  it('waits for a workshop that is being opened, and for a backup that is being made', async () => {
    await edit(typed('kept'))
    const kept = await backUp()
    await edit(typed('later'))
    await at.host.close()
    at = await hostAtWork(dataDir, clock)
    const opening = at.ask('workshop.open', { workshopId })
    const [, , answers] = await Promise.all([opening, restore(kept.id), edit(typed('x')), backUp()])
    expect(answers).toMatchObject([{ kind: 'committed' }])
    await expectNothingGone()
  })

  it('is over before the app has ended, or is refused', async () => {
    await edit(typed('kept'))
    const kept = await backUp()
    await edit(typed('later'))
    const restored = at.call('backup.restore', { workshopId, backupId: kept.id })
    const refused = Promise.all([sendEdit(typed('x')), sendEdit(typed('y'))])
    const closed = at.host.close()
    const late = at.call('backup.restore', { workshopId, backupId: kept.id })
    await Promise.all([closed, restored])
    for (const answer of await refused) answered(answer)
    expect(await late).toMatchObject({ ok: false, error: { code: 'closed' } })
    expect(readdirSync(join(dataDir, 'workshops'))).toEqual([`${workshopId}.sqlite`])
    at = await hostAtWork(dataDir, clock)
    const answer = await restored
    if (answer.ok) await restore(answer.value.undoBackupId ?? '')
    expect(['later', 'x', 'y']).toContain(await text())
    await expectNothingGone()
  })
})

describe('the backup that was chosen', () => {
  it('is there, though it is the oldest and would be dropped', async () => {
    await edit(typed('long ago'))
    const oldest = await backUp()
    for (let count = 1; count <= 24; count += 1) {
      clock.advance(1000)
      await edit(typed(`then ${count}`))
      await backUp()
    }
    await edit(typed('now'))
    expect((await list()).at(-1)).toMatchObject(oldest)
    await restore(oldest.id)
    expect(await text()).toBe('long ago')
    await expectNothingGone()
  })
})

describe('a restore, and its undo', () => {
  it('can be done again and again', async () => {
    await edit(typed('Monday'))
    const monday = await backUp()
    await edit(typed('Tuesday'))
    const undo = await restore(monday.id)
    await restore(undo)
    expect(await text()).toBe('Tuesday')
    await restore(monday.id)
    expect(await text()).toBe('Monday')
    await restore(undo)
    expect(await text()).toBe('Tuesday')
    expect(await list(), 'no backup of what is backed up').toHaveLength(2)
  })

  it('leaves work after it to be backed up, though its log is shorter than before', async () => {
    const start = await backUp()
    for (const word of ['a', 'b', 'c', 'd']) await edit(typed(word))
    const undo = await restore(start.id)
    clock.advance(600_000)
    await edit(typed('new work'))
    await at.host.close()
    at = await hostAtWork(dataDir, clock)
    const [newest] = await list()
    expect(newest).toMatchObject({ reason: 'changed', seq: 2 })
    await restore(await restore(undo))
    expect(await text()).toBe('new work')
  })

  it('makes no second backup where nothing has changed', async () => {
    await edit(typed('once'))
    expect(await backUp()).toEqual(await backUp())
    expect(await list()).toHaveLength(1)
    await edit({ kind: 'run.start', slotId: classRecords.slot[0].id, runId: newId() })
    expect(await backUp()).toMatchObject({ seq: 3 })
  })
})
