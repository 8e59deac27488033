import { usePageCommands } from '../start/use-page-commands.ts'
import { useHeldKey } from '../ui/use-held-key.ts'
import { useShortcuts } from '../ui/use-shortcuts.ts'
import type { useRunActs } from './run/use-run-acts.ts'
import type { Undo } from './use-undo.ts'
import { usePresses } from './use-presses.ts'
import type { useStageActs } from './use-stage-acts.ts'

export type ConsoleKeys = {
  readonly run: ReturnType<typeof useRunActs>
  readonly stage: ReturnType<typeof useStageActs>
  readonly undo: Undo
  readonly onMute: () => void
  readonly onShortcuts: () => void
  /** To the list of workshops. */
  readonly onLeave: () => void
  /** Opens the board of the slot. */
  readonly onBoard: () => void
  /** A board lies over the console and has the keys; those of a clicker act as before. */
  readonly boardOpen: boolean
}

/** The keys of the console: a clicker's act everywhere, letters only where nothing is typed. */
export function useConsoleKeys(keys: ConsoleKeys): void {
  const { run, stage, undo, onMute, onShortcuts, onLeave, onBoard, boardOpen } = keys
  usePageCommands((command) => (command === 'shortcuts' ? onShortcuts() : onLeave()))
  const act = (kind: 'black' | 'freeze' | 'timer' | 'language') => () => void stage.act({ kind })
  usePresses({
    'start-pause': run.startOrPause,
    next: run.next,
    previous: run.previous,
    more: () => run.extend(1),
    less: () => run.extend(-1),
    'more-five': () => run.extend(5),
    'less-five': () => run.extend(-5),
    black: act('black'),
    freeze: act('freeze'),
    timer: act('timer'),
    language: act('language'),
  })
  const onlyHere = [
    { keys: 'M', run: onMute },
    { keys: 'G', run: onBoard },
    { keys: 'Mod+Z', run: undo.undo },
    { keys: 'Mod+Shift+Z', run: undo.redo },
    { keys: 'Mod+Y', run: undo.redo },
  ]
  useShortcuts([
    { keys: 'PageDown', run: run.next, everywhere: true },
    { keys: 'PageUp', run: run.previous, everywhere: true },
    { keys: 'F5', run: () => void stage.place({ kind: 'present' }), everywhere: true },
    { keys: 'F1', run: onShortcuts, inFields: true },
    { keys: '?', run: onShortcuts },
    ...(boardOpen ? [] : onlyHere),
  ])
  useHeldKey('R', () => boardOpen || run.reset())
}
