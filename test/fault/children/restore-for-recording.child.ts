// Restores a workshop to its newest backup through a real host while its writes are recorded;
// prints what is answered.
import { writeSync } from 'node:fs'
import { hurriedEdits } from '../../helpers/fault-edits.ts'
import { randomFrom } from '../../helpers/fault-random.ts'
import { hostAtWork } from '../../helpers/host-at-work.ts'
import { tellingClient } from '../attack/telling-client.ts'

const [dataDir = '', workshopId = ''] = process.argv.slice(2)

const at = await hostAtWork(dataDir)
const client = tellingClient(at, (told) => void writeSync(1, `${JSON.stringify(told)}\n`))
const [newest] = await client.backups(workshopId)
await client.restore(workshopId, newest?.id ?? '')
await client.edit(workshopId, [hurriedEdits(randomFrom(1))()])
process.exit(0)
