// Makes a workshop as the app of this very version leaves it, as a file of the library and as a package:
//   node test/helpers/make-format-fixture.ts
// Run once, by the commit before a change of the format; the files are then kept for good.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import { editKinds } from '../../electron/core/workshop/edit.ts'
import type { Scope } from '../../electron/core/workshop/scope.ts'
import { recordsOf } from '../../electron/core/workshop/tables.ts'
import { fakeClock } from '../../electron/host/clock.ts'
import { newId } from '../../electron/host/new-id.ts'
import { packageBytes } from '../../electron/host/package/package-bytes.ts'
import { WorkshopSession } from '../../electron/host/session/workshop-session.ts'
import { openWorkshop } from '../../electron/host/store/open-workshop.ts'
import { workshopMigrations } from '../../electron/host/store/migrations/workshop/all.ts'
import { foundWorkshop } from '../../electron/host/workshops/found-workshop.ts'
import { classRecords } from './class-records.ts'
import { everyEdit } from './every-edit.ts'
import { scopeOfEdits, sent } from './sent-edits.ts'

const version = workshopMigrations.at(-1)?.number ?? 0
const base = join(import.meta.dirname, `../fixtures/workshops/format-${version}`)
const path = `${base}.sqlite`

for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
const atMs = Date.UTC(2026, 10, 23, 1)
foundWorkshop(path, { records: classRecords, origin: 'new', atMs })
const opened = await openWorkshop(path)
if (opened.kind !== 'ok') throw new Error(opened.detail)
const { store } = opened
const clock = fakeClock(atMs)
const session = new WorkshopSession({ store, clock, onCommitted: () => undefined })
const kinds = new Set<string>()

for (const edit of everyEdit(classRecords, newId)) {
  const scope = scopeOfEdits([edit], session.tables)
  const gesture = send(edit, scope)
  if (edit.kind !== 'note.add') continue
  send({ kind: 'undo', gesture }, scope)
  send({ kind: 'redo', gesture }, scope)
}
const missing = editKinds.filter((kind) => !kinds.has(kind))
if (missing.length > 0) throw new Error(`no edit of these kinds: ${missing.join(', ')}`)

const contents = {
  records: recordsOf(session.tables),
  log: [...store.readLog()],
  appVersion: 'kept',
}
writeFileSync(`${base}.sala`, packageBytes(contents))
session.close()

function send(edit: Edit, scope: Scope): string {
  const gesture = newId()
  clock.advance(5_000)
  const [result] = session.editNow([sent(edit, gesture, scope)], 'console')
  if (result?.kind !== 'committed') throw new Error(`${edit.kind}: ${JSON.stringify(result)}`)
  kinds.add(edit.kind)
  return gesture
}
