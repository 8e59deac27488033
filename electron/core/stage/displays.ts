import { sharedArea, type Box } from './box.ts'

/** A display as the system tells of it; the primary one comes first in every list. */
export type Display = {
  readonly id: number
  readonly label: string
  readonly bounds: Box
  /** Without task bar and menu. */
  readonly workArea: Box
  /** Built into the laptop. */
  readonly internal: boolean
}

/** What a display is known by when it comes back. */
export type DisplayKey = {
  readonly id: number
  readonly label: string
  readonly width: number
  readonly height: number
}

/** What to remember of a display. */
export const keyOf = ({ id, label, bounds }: Display): DisplayKey => ({
  id,
  label,
  width: bounds.width,
  height: bounds.height,
})

/** The display that was remembered: the same id, else the same name and size under another id. */
export function findDisplay(
  displays: readonly Display[],
  key: DisplayKey | null,
): Display | undefined {
  if (key === null) return undefined
  const sameId = displays.find(({ id }) => id === key.id)
  if (sameId !== undefined && mayBe(sameId, key)) return sameId
  return displays.find(
    ({ label, bounds }) =>
      label !== '' &&
      label === key.label &&
      bounds.width === key.width &&
      bounds.height === key.height,
  )
}

/** Systems give an id anew; a name that differs tells of another display. */
const mayBe = ({ label }: Display, key: DisplayKey) =>
  label === '' || key.label === '' || label === key.label

/** The display that holds most of a box. */
export function displayUnder(displays: readonly Display[], box: Box): Display | undefined {
  return displays.reduce<Display | undefined>(
    (best, one) =>
      sharedArea(box, one.bounds) > (best ? sharedArea(box, best.bounds) : 0) ? one : best,
    undefined,
  )
}

/** The displays that show something else than this one: a mirrored display does not. */
export const displaysBeside = (displays: readonly Display[], one: Display) =>
  displays.filter((other) => sharedArea(other.bounds, one.bounds) === 0)
