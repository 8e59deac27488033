import type { TextKey } from '../../../electron/core/text/catalogue.ts'
import type { CurrentSlot } from '../../../electron/core/run/run-view.ts'
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
