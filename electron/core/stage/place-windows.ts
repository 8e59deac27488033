import { assertNever } from '../assert-never.ts'
import { centredIn, fitInto, type Box } from './box.ts'
import {
  displaysBeside,
  displayUnder,
  findDisplay,
  keyOf,
  type Display,
  type DisplayKey,
} from './displays.ts'

/** Where people want the windows; kept between starts. */
export type WindowMemory = {
  readonly console: { readonly display: DisplayKey; readonly box: Box } | null
  readonly stage: DisplayKey | null
  /** `here`: over the console, for want of a second display; only ever by the facilitator's own wish. */
  readonly wish: 'display' | 'preview' | 'here'
}

export type WindowEvent =
  /** Displays came, went or changed. */
  | { readonly kind: 'displays-changed' }
  | { readonly kind: 'console-moved'; readonly box: Box }
  | { readonly kind: 'stage-to'; readonly displayId: number }
  | { readonly kind: 'preview' }
  | { readonly kind: 'present-here' }

/** Where the windows go. A preview is a part of the console, so it covers nothing. */
export type WindowPlan = {
  readonly console: { readonly displayId: number; readonly box: Box }
  readonly stage:
    | { readonly kind: 'display' | 'here'; readonly displayId: number; readonly box: Box }
    | { readonly kind: 'preview' }
}

export const noMemory: WindowMemory = { console: null, stage: null, wish: 'display' }
export const consoleSize = { width: 1366, height: 768 } as const

/**
 * Where console and stage go after an event, and what to remember. The stage goes to the display it
 * was given, else to any beside the console, else into the console's preview; a display that comes
 * back gets back what it had. The plan is null while the system tells of no display at all.
 */
export function placeWindows(
  displays: readonly Display[],
  before: WindowMemory,
  event: WindowEvent,
): { readonly plan: WindowPlan | null; readonly memory: WindowMemory } {
  const told = remember(displays, before, event)
  const consoleOn = consoleDisplay(displays, told)
  if (consoleOn === undefined) return { plan: null, memory: told }
  const beside = displaysBeside(displays, consoleOn)
  const wish = told.wish === 'here' && beside.length > 0 ? 'display' : told.wish
  const chosen = findDisplay(beside, told.stage) ?? beside.find((one) => !one.internal) ?? beside[0]
  const stage = chosen === undefined ? told.stage : (told.stage ?? keyOf(chosen))
  return {
    plan: {
      console: { displayId: consoleOn.id, box: consoleBox(consoleOn, told) },
      stage: stagePlace(wish, chosen, consoleOn),
    },
    memory: { ...told, wish, stage },
  }
}

function stagePlace(
  wish: WindowMemory['wish'],
  chosen: Display | undefined,
  consoleOn: Display,
): WindowPlan['stage'] {
  if (wish === 'here') return { kind: 'here', displayId: consoleOn.id, box: consoleOn.bounds }
  if (wish === 'preview' || chosen === undefined) return { kind: 'preview' }
  return { kind: 'display', displayId: chosen.id, box: chosen.bounds }
}

/** Its own display, else one that the stage does not need, else whatever there is. */
function consoleDisplay(displays: readonly Display[], memory: WindowMemory): Display | undefined {
  const own = findDisplay(displays, memory.console?.display ?? null)
  const stage = findDisplay(displays, memory.stage)
  const free = stage === undefined ? displays : displaysBeside(displays, stage)
  return own ?? free[0] ?? displays[0]
}

function consoleBox(display: Display, { console }: WindowMemory): Box {
  const own = console !== null && findDisplay([display], console.display) !== undefined
  return own ? fitInto(console.box, display.workArea) : centredIn(display.workArea, consoleSize)
}

function remember(
  displays: readonly Display[],
  memory: WindowMemory,
  event: WindowEvent,
): WindowMemory {
  switch (event.kind) {
    case 'displays-changed':
      return memory
    case 'preview':
      return { ...memory, wish: 'preview' }
    case 'present-here':
      return { ...memory, wish: 'here' }
    case 'console-moved':
      return consoleMoved(displays, memory, event.box)
    case 'stage-to':
      return stageSent(displays, memory, event.displayId)
    default:
      return assertNever(event)
  }
}

/** A console put onto the stage's display changes places with it. */
function consoleMoved(displays: readonly Display[], memory: WindowMemory, box: Box): WindowMemory {
  const display = displayUnder(displays, box)
  if (display === undefined) return memory
  const from = consoleDisplay(displays, memory)
  const onStage = findDisplay(displays, memory.stage) === display
  const stage = onStage && from !== undefined && from !== display ? keyOf(from) : memory.stage
  return { ...memory, console: { display: keyOf(display), box }, stage }
}

/** A stage sent to the console's display changes places with it, if there is another. */
function stageSent(
  displays: readonly Display[],
  memory: WindowMemory,
  displayId: number,
): WindowMemory {
  const target = displays.find(({ id }) => id === displayId)
  if (target === undefined) return memory
  const sent: WindowMemory = { ...memory, stage: keyOf(target), wish: 'display' }
  if (consoleDisplay(displays, memory) !== target) return sent
  const [other] = displaysBeside(displays, target)
  if (other === undefined) return { ...memory, wish: 'here' }
  const box = centredIn(other.workArea, memory.console?.box ?? consoleSize)
  return { ...sent, console: { display: keyOf(other), box } }
}
