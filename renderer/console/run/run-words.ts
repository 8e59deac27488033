import type { TextKey } from '../../../electron/core/text/catalogue.ts'
import type { CurrentSlot } from '../../../electron/core/run/run-view.ts'
import type consoleTexts from '../../../assets/texts/console.json'
import type runTexts from '../../../assets/texts/run.json'

/** How the slot stands, as a word and as a look: told by both, and by the shape beside it. */
export function runState(current: CurrentSlot | null): {
  readonly key: TextKey<typeof runTexts>
  readonly look: 'idle' | 'paused' | CurrentSlot['phase']
} {
  if (current === null) return { key: 'idle', look: 'idle' }
  if (current.paused) return { key: 'paused', look: 'paused' }
  return { key: `phase.${current.phase}`, look: current.phase }
}

const kinds = [
  'run.start',
  'run.pause',
  'run.resume',
  'run.extend',
  'run.finish',
  'run.reopen',
  'run.uncount',
  'slot.add',
  'slot.edit',
  'slot.remove',
  'workshop.edit',
  'person.add',
  'person.edit',
  'person.remove',
  'note.add',
  'note.edit',
  'note.remove',
  'notes.add',
  'notes.edit',
  'notes.remove',
] as const
const tables = ['day', 'anchor', 'group', 'membership', 'curve_point', 'board', 'template'] as const

/** The name of a step that undo would take back, by the kind of its last edit. */
export function stepName(kind: string): TextKey<typeof consoleTexts> {
  const known = kinds.find((one) => one === kind)
  if (known !== undefined) return `did.${known}`
  const table = tables.find((one) => kind.startsWith(`${one}.`))
  return table === undefined ? 'did.other' : `did.${table}`
}
