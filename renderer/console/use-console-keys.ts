import { keysOf, type Surface } from '../../electron/core/keys/key-table.ts'
import type { PageCommand } from '../../electron/core/contract/page-commands.ts'
import { passToList, usePageCommands } from '../start/use-page-commands.ts'
import { useHeldKey } from '../ui/use-held-key.ts'
import { useShortcuts, type Shortcut } from '../ui/use-shortcuts.ts'
import type { useRunActs } from './run/use-run-acts.ts'
import type { Undo } from './use-undo.ts'
import { usePresses } from './use-presses.ts'
import type { useStageActs } from './use-stage-acts.ts'

export type ConsoleKeys = {
  readonly run: ReturnType<typeof useRunActs>
  readonly stage: ReturnType<typeof useStageActs>
  readonly undo: Undo
  readonly onEnergiser: () => void
  readonly onMute: () => void
  readonly onShortcuts: () => void
  /** What the window's menu does here; all else of it is done in the list of workshops. */
  readonly onMenu: Readonly<Partial<Record<PageCommand, () => void>>>
  /** To the list of workshops. */
  readonly onLeave: () => void
  /** Opens the board of the slot. */
  readonly onBoard: () => void
  /** A board lies over the console and has the keys; those of a clicker act as before. */
  readonly boardOpen: boolean
}

/** The keys of the console: a clicker's act everywhere, letters only where nothing is typed. */
export function useConsoleKeys(keys: ConsoleKeys): void {
  const { run, stage, undo, onShortcuts, onMenu, onLeave, boardOpen } = keys
  const menu = (command: PageCommand) => {
    const here = onMenu[command]
    if (here !== undefined) return here()
    // Nobody means to come right back to the workshop that is left.
    passToList(command === 'open' ? null : command)
    onLeave()
  }
  usePageCommands(menu, { isList: false })
  const act = (kind: 'black' | 'freeze' | 'timer' | 'language') => () => void stage.act({ kind })
  usePresses({
    'start-pause': run.startOrPause,
    forward: () => void stage.walk('forward'),
    back: () => void stage.walk('back'),
    next: run.next,
    more: () => run.extend(1),
    less: () => run.extend(-1),
    'more-five': () => run.extend(5),
    'less-five': () => run.extend(-5),
    black: act('black'),
    freeze: act('freeze'),
    timer: act('timer'),
    language: act('language'),
  })
  useShortcuts([
    ...each('everywhere', 'forward', () => void stage.walk('forward'), { everywhere: true }),
    ...each('everywhere', 'back', () => void stage.walk('back'), { everywhere: true }),
    ...each('everywhere', 'present', () => void stage.place({ kind: 'present' }), {
      everywhere: true,
    }),
    ...help.map((keys) => ({ keys, run: onShortcuts, inFields: keys === 'F1' })),
    ...(boardOpen
      ? []
      : [
          ...each('console', 'mute', keys.onMute),
          ...each('console', 'energiser', keys.onEnergiser),
          ...each('console', 'open-board', keys.onBoard),
          ...each('console', 'undo', undo.undo),
          ...each('console', 'redo', undo.redo),
        ]),
  ])
  useHeldKey(resetKey, () => boardOpen || run.reset())
}

const help = keysOf('everywhere', 'help')
const [resetKey = ''] = keysOf('console', 'reset')

/** The shortcuts of an act of the table of keys. */
const each = (
  surface: Surface,
  act: string,
  run: () => void,
  how: Pick<Shortcut, 'everywhere'> = {},
): readonly Shortcut[] => keysOf(surface, act).map((keys) => ({ keys, run, ...how }))
