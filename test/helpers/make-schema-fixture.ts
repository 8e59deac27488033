// Makes a workshop file as the app with the given schema version left it:
//   node test/helpers/make-schema-fixture.ts 1
// Run once, in the release that brings the version; the file is then kept for good.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { LogEntry } from '../../electron/core/workshop/log-entry.ts'
import { tableNames, type AnyRecord } from '../../electron/core/workshop/tables.ts'
import { fakeClock } from '../../electron/host/clock.ts'
import { newId } from '../../electron/host/new-id.ts'
import { WorkshopSession } from '../../electron/host/session/workshop-session.ts'
import { workshopMigrations } from '../../electron/host/store/migrations/workshop/all.ts'
import { migrate } from '../../electron/host/store/migrations/migration.ts'
import { openDatabase } from '../../electron/host/store/open-database.ts'
import { workshopStore } from '../../electron/host/store/workshop-store.ts'
import { classRecords } from './class-records.ts'
import { hurriedEdits } from './fault-edits.ts'
import { randomFrom } from './fault-random.ts'

const version = Number(process.argv[2])
const path = join(import.meta.dirname, `../fixtures/workshops/schema-${version}.sqlite`)
const editCount = 40

rmSync(path, { force: true })
const db = openDatabase(path)
migrate(
  db,
  workshopMigrations.filter((migration) => migration.number <= version),
)
const store = workshopStore(db)
store.commit([foundingEntry()])
const clock = fakeClock(Date.UTC(2026, 10, 23, 1))
const session = new WorkshopSession({ store, clock, onCommitted: () => undefined })
const next = hurriedEdits(randomFrom(version))
for (let edit = 0; edit < editCount; edit += 1) {
  void session.edit([next()], edit % 2 === 0 ? 'console' : 'group 1')
  session.flush()
  clock.advance(5_000)
}
session.close()

function foundingEntry(): LogEntry {
  const changes = tableNames.flatMap((table) => {
    const records: readonly AnyRecord[] = classRecords[table]
    return records.map((record) => ({ table, id: record.id, before: null, after: record }))
  })
  const id = newId()
  const edit = { kind: 'found', origin: 'new' } as const
  const empty = { gesture: id, turn: null, kept: [] }
  return { seq: 1, editId: id, atMs: 0, actor: 'host', scope: 'agenda', edit, changes, ...empty }
}
