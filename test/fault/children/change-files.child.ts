// Makes, migrates or restores a workshop file while its writes are recorded; says when it is done.
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { BackupFolder } from '../../../electron/host/backup/backup-folder.ts'
import { systemClock } from '../../../electron/host/clock.ts'
import { openWorkshop } from '../../../electron/host/store/open-workshop.ts'
import { foundWorkshop } from '../../../electron/host/workshops/found-workshop.ts'
import { prepareRestore } from '../../../electron/host/workshops/restore-workshop.ts'
import { classRecords } from '../../helpers/class-records.ts'

const [dir = '', work = ''] = process.argv.slice(2)
const path = join(dir, 'workshop.sqlite')
const backups = new BackupFolder(join(dir, 'backups'), systemClock)

if (work === 'found') foundWorkshop(path, { records: classRecords, origin: 'new', atMs: 0 })
if (work === 'migrate') {
  const opened = await openWorkshop(path, {
    beforeMigration: async (store) => void (await backups.make(store, 'migration')),
  })
  if (opened.kind !== 'ok') throw new Error(`${opened.kind}: ${opened.detail}`)
}
if (work === 'restore') {
  const backupPath = backups.pathOf(backups.list()[0]?.id ?? '')
  const ready = await prepareRestore({
    path,
    source: { kind: 'backup', path: backupPath, salvageFrom: null },
    damagedDir: join(dir, 'damaged'),
    damagedMs: null,
  })
  ready.putInPlace()
}
writeSync(1, 'done\n')
process.exit(0)
