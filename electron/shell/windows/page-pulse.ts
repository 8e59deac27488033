import type { WebContents } from 'electron'

const BEAT_MS = 1000
const MISSED_BEATS = 8

/**
 * Asks a page every second whether it is alive; calls back when it has not answered for eight in a
 * row. Chromium itself notices a hang only where somebody types or clicks, and on the projector nobody
 * does. Beats are counted, not milliseconds: of those that a sleeping laptop missed only one is made up.
 */
export function watchPulse(contents: WebContents, onFrozen: () => void): void {
  let asked = 0
  let answered = 0
  let missed = 0
  const startAnew = () => {
    answered = asked
    missed = 0
  }
  const beat = () => {
    if (contents.isLoading() || contents.isCrashed()) return startAnew()
    if (answered === asked) return ask()
    missed++
    if (missed < MISSED_BEATS) return
    startAnew()
    onFrozen()
  }
  const ask = () => {
    missed = 0
    const mine = ++asked
    const heard = () => {
      if (mine === asked) answered = mine
    }
    contents.mainFrame.executeJavaScript('0').then(heard, heard)
  }
  const timer = setInterval(beat, BEAT_MS)
  contents.on('did-start-navigation', startAnew)
  contents.on('render-process-gone', startAnew)
  contents.once('destroyed', () => clearInterval(timer))
}
