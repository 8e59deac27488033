// Opens a file of an older schema with the backup that goes before, and stays until it is killed.
import { writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BackupFolder } from '../../../electron/host/backup/backup-folder.ts'
import { systemClock } from '../../../electron/host/clock.ts'
import { openWorkshop } from '../../../electron/host/store/open-workshop.ts'

const [path = ''] = process.argv.slice(2)
const backups = new BackupFolder(join(dirname(path), 'backups'), systemClock)

writeSync(1, 'opening\n')
await openWorkshop(path, {
  beforeMigration: async (store) => void (await backups.make(store, 'migration')),
})
setInterval(() => undefined, 60_000)
