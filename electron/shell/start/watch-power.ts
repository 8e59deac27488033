import { powerMonitor, powerSaveBlocker } from 'electron'

/** Tells when the laptop falls asleep and wakes up; keeps its displays on while a slot runs. */
export function watchPower(onPower: (kind: 'suspend' | 'resume') => void) {
  let blocker: number | null = null
  powerMonitor.on('suspend', () => onPower('suspend'))
  powerMonitor.on('resume', () => onPower('resume'))
  return {
    keepAwake(running: boolean): void {
      if (running === (blocker !== null)) return
      if (blocker !== null) powerSaveBlocker.stop(blocker)
      blocker = running ? powerSaveBlocker.start('prevent-display-sleep') : null
    },
  }
}
