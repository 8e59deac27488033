// Edits a workshop as fast as the answers come and prints each answer, until it is killed.
import { writeSync } from 'node:fs'
import { systemClock } from '../../../electron/host/clock.ts'
import { WorkshopSession } from '../../../electron/host/session/workshop-session.ts'
import { openWorkshop } from '../../../electron/host/store/open-workshop.ts'
import { sendHurriedEdits } from './hurried-senders.ts'
import { by } from '../../helpers/callers.ts'

const [path = '', seed = '', groupMs = '15'] = process.argv.slice(2)

writeSync(1, 'opening\n')
const opened = await openWorkshop(path)
if (opened.kind !== 'ok') throw new Error(`${opened.kind}: ${opened.detail}`)
const session = new WorkshopSession({
  store: opened.store,
  clock: systemClock,
  groupMs: Number(groupMs),
  onCommitted: () => undefined,
})
await sendHurriedEdits(Number(seed), (edits, actor) => session.edit(edits, by(actor)))
