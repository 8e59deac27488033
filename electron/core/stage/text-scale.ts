import { z } from 'zod'
import type { Desktop, DisplayFact } from './desktop.ts'

/** How large text on the stage is, in percent of what the product would choose. */
export const textScales = [90, 100, 110, 120, 130, 140, 150] as const
export const textScaleSchema = z.int().min(90).max(150)
export const usualTextScale = 100

/** The choice for each projector by the name of `screenName`, last chosen last. */
export const textScalesSchema = z.record(z.string(), textScaleSchema)
export type TextScales = z.infer<typeof textScalesSchema>

/** Projectors that are remembered; who meets more of them chooses anew. */
const maxScreens = 60

/**
 * What the screen that shows the stage is known by when it comes back: its own name and size, else its
 * number. Where there is no screen of its own, the console's, and in a browser one name for all.
 */
export function screenName(desktop: Desktop | null): string {
  if (desktop === null) return 'browser'
  const { stage, displays } = desktop
  const shown = displays.find((display) =>
    stage.kind === 'display' ? display.id === stage.displayId : display.console,
  )
  return shown === undefined ? 'none' : nameOf(shown)
}

/** The scale for the screen that shows the stage. */
export const textScaleOn = (scales: TextScales, desktop: Desktop | null): number =>
  scales[screenName(desktop)] ?? usualTextScale

/** The choices with one for the screen that shows the stage now. */
export function withTextScale(
  scales: TextScales,
  desktop: Desktop | null,
  scale: number,
): TextScales {
  const name = screenName(desktop)
  const others = Object.entries(scales).filter(([other]) => other !== name)
  return Object.fromEntries([...others.slice(1 - maxScreens), [name, scale]])
}

/** The next smaller or larger scale; the same at the ends. */
export function stepTextScale(scale: number, by: 1 | -1): number {
  const beyond = textScales.filter((one) => (by > 0 ? one > scale : one < scale))
  return beyond.at(by > 0 ? 0 : -1) ?? scale
}

/** Systems number displays anew: a name and a size tell more. */
const nameOf = ({ id, label, widthPx, heightPx }: DisplayFact): string =>
  `${label === '' ? `#${id}` : label} ${widthPx}x${heightPx}`
