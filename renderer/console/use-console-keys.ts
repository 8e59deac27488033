import { useEffect, useEffectEvent } from 'react'
import { usePageCommands } from '../start/use-page-commands.ts'
import { isShortcut } from '../ui/shortcut.ts'
import { useShortcuts } from '../ui/use-shortcuts.ts'
import type { useRunActs } from './run/use-run-acts.ts'
import type { Undo } from './use-undo.ts'
import type { useStageActs } from './use-stage-acts.ts'

export type ConsoleKeys = {
  readonly run: ReturnType<typeof useRunActs>
  readonly stage: ReturnType<typeof useStageActs>
  readonly undo: Undo
  readonly onMute: () => void
  readonly onShortcuts: () => void
  readonly onBack: () => void
}

/** The keys of the console: a clicker's act everywhere, letters only where nothing is typed. */
export function useConsoleKeys(keys: ConsoleKeys): void {
  const { run, stage, undo, onMute, onShortcuts, onBack } = keys
  usePageCommands((command) => (command === 'shortcuts' ? onShortcuts() : onBack()))
  const act = (kind: 'black' | 'freeze' | 'timer' | 'language') => () => void stage.act({ kind })
  useShortcuts([
    { keys: 'PageDown', run: run.next, everywhere: true },
    { keys: 'PageUp', run: run.previous, everywhere: true },
    { keys: 'F5', run: () => void stage.place({ kind: 'present' }), everywhere: true },
    { keys: '.', run: act('black') },
    { keys: ' ', run: run.startOrPause },
    { keys: 'N', run: run.next },
    { keys: '+', run: () => run.extend(1) },
    { keys: '=', run: () => run.extend(1) },
    { keys: '-', run: () => run.extend(-1) },
    { keys: 'B', run: act('black') },
    { keys: 'F', run: act('freeze') },
    { keys: 'T', run: act('timer') },
    { keys: 'L', run: act('language') },
    { keys: 'M', run: onMute },
    { keys: 'Mod+Z', run: undo.undo },
    { keys: 'Mod+Shift+Z', run: undo.redo },
    { keys: 'Mod+Y', run: undo.redo },
    { keys: 'F1', run: onShortcuts, inFields: true },
    { keys: '?', run: onShortcuts },
  ])
  useHeldKey('R', run.reset)
}

const heldMs = 800

/** Runs only when a key was held down for a while, so that no slip of a finger does it. */
function useHeldKey(key: string, run: () => void): void {
  const onHeld = useEffectEvent(run)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const leaving = new AbortController()
    const { signal } = leaving
    const letGo = () => {
      clearTimeout(timer)
      timer = undefined
    }
    window.addEventListener(
      'keydown',
      (event) => {
        const typed = event.target instanceof Element && event.target.closest('input, textarea')
        if (event.repeat || typed || !isShortcut(event, key)) return
        timer ??= setTimeout(onHeld, heldMs)
      },
      { signal },
    )
    window.addEventListener('keyup', letGo, { signal })
    window.addEventListener('blur', letGo, { signal })
    return () => {
      letGo()
      leaving.abort()
    }
  }, [key])
}
