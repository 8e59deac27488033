// Edits one workshop through the whole host, makes backups and further workshops meanwhile, and
// prints each answer, until it is killed.
import { writeSync } from 'node:fs'
import { classRecords } from '../../helpers/class-records.ts'
import { hostAtWork } from '../../helpers/host-at-work.ts'
import { sendHurriedEdits } from './hurried-senders.ts'

const [dataDir = '', workshopId = '', seed = ''] = process.argv.slice(2)

writeSync(1, 'opening\n')
const { host, ask } = await hostAtWork(dataDir)

async function backUpAndMakeWorkshops(): Promise<never> {
  for (;;) {
    writeSync(1, `backup ${(await ask('backup.make', { workshopId })).id}\n`)
    writeSync(1, `made ${await host.addWorkshop({ records: classRecords, origin: 'new' })}\n`)
  }
}

await Promise.all([
  sendHurriedEdits(Number(seed), (edits) =>
    ask('workshop.edit', { workshopId, edits: [...edits] }),
  ),
  backUpAndMakeWorkshops(),
])
