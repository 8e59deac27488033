import { onPageMessage } from './page-messages.ts'
import { focusConsole, windowsWithRole } from './open-windows.ts'

/** So long the page may take to answer at all: one that hangs must not keep the app open for ever. */
const answerWithinMs = 2000

/** Stands between a wish to close and what it does; the console's page decides, and asks the person. */
export type ClosingGuard = {
  /** Whether windows may close as they are. */
  readonly isFree: () => boolean
  /** Runs it once the page or the person agrees, or the page gives no answer; a later wish replaces it. */
  readonly ask: (close: () => void) => void
  /** From now on nothing is asked. */
  readonly free: () => void
}

/** `isAtWork` tells whether a workshop is in the room; without one nothing is asked. */
export function guardClosing(isAtWork: () => boolean, log: (line: string) => void): ClosingGuard {
  let free = false
  let wanted: (() => void) | null = null
  let patience: NodeJS.Timeout | undefined

  function go(): void {
    clearTimeout(patience)
    const close = wanted
    wanted = null
    if (close === null) return
    free = true
    close()
  }

  function ask(close: () => void): void {
    wanted = close
    const [console] = windowsWithRole('console')
    if (console === undefined || console.webContents.isCrashed()) return go()
    focusConsole()
    clearTimeout(patience)
    patience = setTimeout(() => {
      log('page gives no answer on closing')
      go()
    }, answerWithinMs)
    console.webContents.send('sala:close-wanted')
  }

  onPageMessage('close-granted', ['console'], go, log)
  onPageMessage('close-asked', ['console'], () => clearTimeout(patience), log)
  return { isFree: () => free || !isAtWork(), ask, free: () => void (free = true) }
}
