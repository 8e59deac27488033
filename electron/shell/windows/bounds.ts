/** A window's place in screen points. */
export type Bounds = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const smallestWindow = { width: 1024, height: 680 } as const
export const firstWindow = { width: 1200, height: 800 } as const

/**
 * Where a window goes: where it was, moved and shrunk to be wholly on a display that is there now;
 * without a memory, in the middle of the first display. `workAreas` is never empty.
 */
export function boundsOnDisplay(remembered: Bounds | null, workAreas: readonly Bounds[]): Bounds {
  const area = workAreas.reduce((best, one) =>
    remembered && overlap(remembered, one) > overlap(remembered, best) ? one : best,
  )
  if (!remembered || overlap(remembered, area) === 0) return centred(area)
  const width = fit(remembered.width, smallestWindow.width, area.width)
  const height = fit(remembered.height, smallestWindow.height, area.height)
  return {
    x: fit(remembered.x, area.x, area.x + area.width - width),
    y: fit(remembered.y, area.y, area.y + area.height - height),
    width,
    height,
  }
}

function centred(area: Bounds): Bounds {
  const width = Math.min(firstWindow.width, area.width)
  const height = Math.min(firstWindow.height, area.height)
  const x = Math.round(area.x + (area.width - width) / 2)
  const y = Math.round(area.y + (area.height - height) / 2)
  return { x, y, width, height }
}

// Where a display is smaller than the smallest window, the display decides.
function fit(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}

function overlap(one: Bounds, other: Bounds): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, across) * Math.max(0, down)
}
