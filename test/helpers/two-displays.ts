import type { Box } from '../../electron/core/stage/box.ts'
import type { RunningApp } from './electron-app.ts'

/** Two parts of the one virtual screen, as if each were a display. */
export const laptop: Box = { x: 0, y: 0, width: 1040, height: 1000 }
export const projector: Box = { x: 1040, y: 0, width: 560, height: 315 }

/** Plugs displays in and out; the app hears of it as it does from the system. */
export function tellDisplays({ app }: RunningApp, boxes: readonly Box[]): Promise<void> {
  return app.evaluate(({ screen }, bounds) => {
    const real = screen.getPrimaryDisplay()
    const before = screen.getAllDisplays().length
    const displays = bounds.map((box, index) => ({
      ...real,
      id: index === 0 ? real.id : real.id + index,
      label: `Display ${index + 1}`,
      internal: index === 0,
      bounds: box,
      size: { width: box.width, height: box.height },
      workArea: box,
      workAreaSize: { width: box.width, height: box.height },
    }))
    Object.assign(screen, { getAllDisplays: () => displays, getPrimaryDisplay: () => displays[0] })
    const events = screen as NodeJS.EventEmitter
    const news = displays.length < before ? 'display-removed' : 'display-added'
    // From the event loop, as the system does: windows come and go on it.
    setImmediate(() => events.emit(news, {}, displays[0]))
  }, boxes as Box[])
}
