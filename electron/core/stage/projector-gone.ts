import type { WindowEvent, WindowPlan } from './place-windows.ts'

type Place = WindowPlan['stage']['kind']

/**
 * Whether the stage has lost its display, after an event: from the moment in which a display goes and
 * takes the stage along until the stage is on one again, or is wished to be seen in the preview only.
 */
export function projectorGone(
  before: { readonly gone: boolean; readonly stage: Place | null },
  event: WindowEvent,
  stage: Place,
): boolean {
  if (stage === 'display' || event.kind === 'preview') return false
  return before.gone || (event.kind === 'displays-changed' && before.stage === 'display')
}
