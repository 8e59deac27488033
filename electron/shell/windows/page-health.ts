import type { BrowserWindow } from 'electron'
import { createRestartBudget } from '../base/restart-budget.ts'
import { watchPulse } from './page-pulse.ts'

const FROZEN_FOR_MS = 5_000
const CRASHES = 5
const WITHIN_MS = 60_000

/**
 * A page that crashed or froze is loaded again, alone: host, other windows and what it had sent
 * are untouched. A page that keeps crashing is left to be closed by hand.
 */
export function healPages(window: BrowserWindow, log: (line: string) => void): void {
  const budget = createRestartBudget(CRASHES, WITHIN_MS, () => performance.now())
  const { webContents } = window
  let frozen: NodeJS.Timeout | undefined
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log(`page gone: ${reason} (${exitCode})`)
    if (reason !== 'clean-exit' && budget.take()) webContents.reload()
  })
  window.on('unresponsive', () => {
    log('page does not respond')
    frozen = setTimeout(() => webContents.forcefullyCrashRenderer(), FROZEN_FOR_MS)
  })
  window.on('responsive', () => clearTimeout(frozen))
  window.on('closed', () => clearTimeout(frozen))
}

/** The stage is watched more closely: nobody types or clicks there, by which Chromium would notice. */
export function healStage(window: BrowserWindow, log: (line: string) => void): void {
  healPages(window, log)
  watchPulse(window.webContents, () => {
    log('page has no pulse')
    window.webContents.forcefullyCrashRenderer()
  })
}
