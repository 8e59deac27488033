import { screen } from 'electron'
import type { DisplayFact } from '../../core/stage/desktop.ts'
import type { Display } from '../../core/stage/displays.ts'

/** The displays as the system tells of them now, the primary one first. */
export function displaysNow(): readonly Display[] {
  return systemDisplays().map(({ id, label, bounds, workArea, internal }) => ({
    id,
    label: label ?? '',
    bounds,
    workArea,
    internal: internal ?? false,
  }))
}

/** The same displays as the facilitator chooses among them. */
export function displayFacts(consoleId: number | null): readonly DisplayFact[] {
  return systemDisplays()
    .slice(0, 32)
    .map(({ id, label, size, scaleFactor }) => ({
      id,
      label: (label ?? '').slice(0, 200),
      widthPx: Math.round(size.width * scaleFactor),
      heightPx: Math.round(size.height * scaleFactor),
      console: id === consoleId,
    }))
}

/** Calls back whenever a display came, went or changed; once for all that is told at one time. */
export function onDisplaysChanged(run: () => void): void {
  let told = false
  const tell = () => {
    if (told) return
    told = true
    queueMicrotask(() => {
      told = false
      run()
    })
  }
  screen.on('display-added', tell)
  screen.on('display-removed', tell)
  screen.on('display-metrics-changed', tell)
}

function systemDisplays(): readonly Electron.Display[] {
  const primary = screen.getPrimaryDisplay().id
  const all = screen.getAllDisplays()
  return [...all.filter(({ id }) => id === primary), ...all.filter(({ id }) => id !== primary)]
}
