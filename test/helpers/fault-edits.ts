import type { Edit, SentEdit } from '../../electron/core/workshop/edit.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { newId } from '../../electron/host/new-id.ts'
import { classRecords } from './class-records.ts'
import { sent } from './sent-edits.ts'
import { between, oneOf, type Random } from './fault-random.ts'

const board = classRecords.board[0]
const slots = classRecords.slot

/** An endless stream of edits on the small class, as hurried people make them; a few are refused. */
export function hurriedEdits(random: Random): () => SentEdit {
  const notes: Id[] = classRecords.note.map((note) => note.id)
  return () => sent(anyEdit(random, notes))
}

function anyEdit(random: Random, notes: Id[]): Edit {
  const note = notes[between(random, Math.max(0, notes.length - 20), notes.length - 1)] ?? newId()
  const chance = random()
  if (chance < 0.35) return addNote(random, notes)
  if (chance < 0.65) return { kind: 'note.edit', id: note, fields: { text: words(random) } }
  if (chance < 0.8) return { kind: 'note.edit', id: note, fields: { x: between(random, 0, 240) } }
  if (chance < 0.85) return { kind: 'note.remove', id: note }
  if (chance < 0.9) return { kind: 'run.start', slotId: oneOf(random, slots).id, runId: newId() }
  if (chance < 0.95) return { kind: 'run.extend', byMs: between(random, 0, 300_000) }
  return {
    kind: 'workshop.edit',
    id: classRecords.workshop[0].id,
    fields: { place: words(random).slice(0, 200) },
  }
}

function addNote(random: Random, notes: Id[]): Edit {
  const id = newId()
  notes.push(id)
  const [x, y] = [between(random, 0, 240), between(random, 0, 110)]
  const record = { ...classRecords.note[0], id, boardId: board.id, x, y, text: words(random) }
  return { kind: 'note.add', record }
}

/** Up to 500 code points, so that one edit may fill several pages of the file. */
function words(random: Random): string {
  const text = oneOf(random, ['Waiting too long ', 'រង់ចាំយូរពេក ', '等太久了 '])
  return text.repeat(between(random, 1, Math.floor(500 / text.length))).trim()
}
