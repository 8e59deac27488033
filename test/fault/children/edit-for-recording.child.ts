// Edits a workshop while its writes are recorded; prints each answer. Checkpoints come often.
import { join } from 'node:path'
import { BackupFolder } from '../../../electron/host/backup/backup-folder.ts'
import { systemClock } from '../../../electron/host/clock.ts'
import { WorkshopSession } from '../../../electron/host/session/workshop-session.ts'
import { openDatabase } from '../../../electron/host/store/open-database.ts'
import { workshopStore } from '../../../electron/host/store/workshop-store.ts'
import { by } from '../../helpers/callers.ts'
import { between, randomFrom } from '../../helpers/fault-random.ts'
import { sendHurriedEdits } from './hurried-senders.ts'

const [dir = '', mode = '', seed = ''] = process.argv.slice(2)
const random = randomFrom(Number(seed))

const db = openDatabase(join(dir, 'workshop.sqlite'), { mustExist: true })
db.pragma(`wal_autocheckpoint = ${between(random, 8, 60)}`)
const store = workshopStore(db)
const session = new WorkshopSession({
  store,
  clock: systemClock,
  groupMs: 0,
  onCommitted: () => undefined,
})
const send: Parameters<typeof sendHurriedEdits>[1] = (edits, actor) =>
  session.edit(edits, by(actor))

// One commit first: the store looks at its settings there, and would refuse to work with NORMAL.
await sendHurriedEdits(between(random, 0, 2 ** 31), send, 1)
if (mode === 'normal') db.pragma('synchronous = NORMAL')

const work = sendHurriedEdits(between(random, 0, 2 ** 31), send, 25)
if (mode === 'backup') {
  const backups = new BackupFolder(join(dir, 'backups'), systemClock)
  for (let made = 0; made < 4; made += 1) await backups.make(store, 'manual')
}
await work
// Half of the recordings end with the checkpoint of closing, half as if the plug were pulled.
if (random() < 0.5) session.close()
process.exit(0)
