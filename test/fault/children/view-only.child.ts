// Works on a small disk of its own, makes it read-only, looks at everything, and prints what came of it.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { openWorkshop } from '../../../electron/host/store/open-workshop.ts'
import { classRecords, noteIds } from '../../helpers/class-records.ts'
import { hostAtWork } from '../../helpers/host-at-work.ts'
import { sent } from '../../helpers/sent-edits.ts'
import { fileSums, namesIn } from '../../helpers/worked-on-folder.ts'

const [dir = ''] = process.argv.slice(2)
const dataDir = join(dir, 'data')
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', dir])

const before = await hostAtWork(dataDir)
const workshopId = await before.host.addWorkshop({ records: classRecords, origin: 'new' })
const [noteId = ''] = noteIds
const typed = sent({ kind: 'note.edit', id: noteId, fields: { text: 'written before' } })
await before.ask('workshop.edit', { workshopId, edits: [typed] })
await before.ask('backup.make', { workshopId })
await before.host.close()
execFileSync('mount', ['-o', 'remount,ro', dir])

const path = join(dataDir, 'workshops', `${workshopId}.sqlite`)
const [sums, names] = [fileSums(path), namesIn(dataDir)]
const startedMs = performance.now()
const at = await hostAtWork(dataDir)
const shown = await at.ask('workshop.open', { workshopId })
const openMs = performance.now() - startedMs
const edit = sent({ kind: 'note.edit', id: noteId, fields: { text: 'never' } })
const [answer] = await at.ask('workshop.edit', { workshopId, edits: [edit] })
const again = await at.ask('workshop.open', { workshopId })
const answers = [
  await at.call('backup.make', { workshopId }),
  await at.call('library.remove', { workshopId }),
  await at.call('file.begin', { name: 'class.sala', sizeBytes: 1 }),
]
const result = {
  openMs,
  writable: shown.writable,
  text: shown.records.note.find((note) => note.id === noteId)?.text,
  textAfter: again.records.note.find((note) => note.id === noteId)?.text,
  answer,
  editId: edit.id,
  health: (await at.ask('host.health', {})).writable,
  listed: (await at.ask('library.list', {})).map((summary) => summary.id),
  workshopId,
  written: answers.map((made) => (made.ok ? 'ok' : made.error.code)),
  unchanged: JSON.stringify([fileSums(path), namesIn(dataDir)]) === JSON.stringify([sums, names]),
  alone: (await openWorkshop(path)).kind,
}
await at.host.close()
console.log(JSON.stringify(result))
process.exit(0)
