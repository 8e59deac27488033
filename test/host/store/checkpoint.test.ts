import { afterEach, describe, expect, it } from 'vitest'
import { recordsOf } from '../../../electron/core/workshop/tables.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { logIssue, wholeLogIssue } from '../../../electron/host/store/log-check.ts'
import { openDatabase } from '../../../electron/host/store/open-database.ts'
import { openWorkshop } from '../../../electron/host/store/open-workshop.ts'
import { readRows } from '../../../electron/host/store/record-rows.ts'
import { by } from '../../helpers/callers.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { sent } from '../../helpers/sent-edits.ts'
import { sessionOver, type SessionAtWork } from '../../helpers/session.ts'
import { boardScope } from '../../../electron/core/workshop/scope.ts'

let at: SessionAtWork
afterEach(() => at.dispose())

const [note] = classRecords.note
const rewrite = (index: number) =>
  sent({ kind: 'note.edit', id: note.id, fields: { text: `Text ${index}` } })

/** A class of so many gestures, and the file that it leaves. */
async function worked(edits: number): Promise<string> {
  at = await sessionOver(classRecords)
  for (let index = 0; index < edits; index += 100) {
    const group = Array.from({ length: Math.min(100, edits - index) }, (_, one) => index + one)
    void at.session.edit(group.map(rewrite), by('console'))
    at.session.flush()
  }
  // Nobody else may read a file that is open here.
  at.session.close()
  return at.path
}

/** How many lines of the log opening has to follow. */
function linesToFollow(path: string): number {
  const db = openDatabase(path, { readOnly: true })
  const seq = db.prepare('SELECT max(seq) - (SELECT max(seq) FROM checkpoint) FROM log').pluck()
  const found = Number(seq.get())
  db.close()
  return found
}

describe('a checkpoint', () => {
  it.each([2500, 7300])('leaves opening no more to follow after %s gestures', async (edits) => {
    expect(linesToFollow(await worked(edits))).toBeLessThanOrEqual(1000)
  })

  it('is no more than a short cut: one that says something else is passed by', async () => {
    const path = await worked(1200)
    const db = openDatabase(path)
    db.exec(`UPDATE checkpoint SET records = replace(records, 'Text', 'Test')`)
    expect(logIssue(db, readRows(db))).toBeNull()
    db.exec(`UPDATE checkpoint SET records = '{"note":'`)
    expect(logIssue(db, readRows(db))).toBeNull()
    db.close()
    const opened = await openWorkshop(path)
    expect(opened.kind).toBe('ok')
    if (opened.kind === 'ok') opened.store.close()
  })

  it('does not hide a row that is not what the log says', async () => {
    const db = openDatabase(await worked(1200))
    db.exec(`UPDATE note SET text = 'Nobody wrote this' WHERE id = '${note.id}'`)
    expect(logIssue(db, readRows(db))).toBe('note is not what the log says')
    db.close()
  })

  it('lets a workshop be opened whose oldest history has rotted, and the backups see it', async () => {
    const path = await worked(1200)
    const db = openDatabase(path)
    db.exec(`UPDATE log SET changes = replace(changes, 'Text', 'Test') WHERE seq = 50`)
    expect(await wholeLogIssue(db, readRows(db))).toContain('of the log does not follow')
    db.close()
    const opened = await openWorkshop(path)
    if (opened.kind !== 'ok') throw new Error(opened.detail)
    expect(recordsOf(opened.store.readTables())).toEqual(recordsOf(at.session.tables))
    opened.store.close()
  })

  it('leaves undo all that was there to undo', async () => {
    const edit = { kind: 'note.edit', id: note.id, fields: { x: 200 } } as const
    at = await sessionOver(classRecords)
    const gesture = newId()
    void at.session.edit([sent(edit, gesture)], by('group 1'))
    at.session.flush()
    for (let index = 0; index < 1100; index += 100) {
      void at.session.edit(
        Array.from({ length: 100 }, (_, one) => rewrite(index + one)),
        by('console'),
      )
      at.session.flush()
    }
    at = await at.reopen()
    expect(at.store.checkpointSeq()).toBeGreaterThan(1000)
    const [undone] = at.session.editNow(
      [sent({ kind: 'undo', gesture }, newId(), boardScope(note.boardId))],
      'group 1',
    )
    expect(undone?.kind).toBe('committed')
    expect(at.session.tables.note.get(note.id)?.x).toBe(note.x)
  })
})
