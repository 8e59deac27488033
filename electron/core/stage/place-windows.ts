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
  /** Where a stage in a window of its own was left. */
  readonly window: Box | null
  /**
   * `here`: over the console, for want of a second display; `window`: beside it, to be moved by hand.
   * Both only ever by the facilitator's own wish.
   */
  readonly wish: 'display' | 'preview' | 'here' | 'window'
}

export type WindowEvent =
  /** Displays came, went or changed. */
  | { readonly kind: 'displays-changed' }
  | { readonly kind: 'console-moved'; readonly box: Box }
  | { readonly kind: 'stage-to'; readonly displayId: number }
  /** The stage's own window was moved by hand. */
  | { readonly kind: 'stage-moved'; readonly box: Box }
  | { readonly kind: 'preview' }
  | { readonly kind: 'present-here' }
  | { readonly kind: 'in-window' }
  /** The second display, or here where there is none. */
  | { readonly kind: 'present' }
  /** No longer here or in a window; a second display has it again as soon as it comes. */
  | { readonly kind: 'leave' }

/** Where the windows go. A preview is a part of the console, so it covers nothing. */
export type WindowPlan = {
  readonly console: { readonly displayId: number; readonly box: Box }
  readonly stage:
    | {
        readonly kind: 'display' | 'here' | 'window'
        readonly displayId: number
        readonly box: Box
      }
    | { readonly kind: 'preview' }
}

export const noMemory: WindowMemory = {
  console: null,
  stage: null,
  window: null,
  wish: 'display',
}
export const consoleSize = { width: 1366, height: 768 } as const
/** The console is never smaller, unless its display is. */
export const smallestConsole = { width: 1024, height: 680 } as const
const stageSize = { width: 960, height: 540 } as const

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
  const wish = isForWant(told.wish) && beside.length > 0 ? 'display' : told.wish
  const chosen = findDisplay(beside, told.stage) ?? beside.find((one) => !one.internal) ?? beside[0]
  const stage = chosen === undefined ? told.stage : (told.stage ?? keyOf(chosen))
  return {
    plan: {
      console: { displayId: consoleOn.id, box: consoleBox(consoleOn, told) },
      stage: stagePlace({ ...told, wish }, chosen, consoleOn),
    },
    memory: { ...told, wish, stage },
  }
}

/** What is only wished for want of a second display. */
const isForWant = (wish: WindowMemory['wish']) => wish === 'here' || wish === 'window'

function stagePlace(
  { wish, window }: WindowMemory,
  chosen: Display | undefined,
  consoleOn: Display,
): WindowPlan['stage'] {
  if (wish === 'here') return { kind: 'here', displayId: consoleOn.id, box: consoleOn.bounds }
  if (wish === 'window') {
    const { workArea } = consoleOn
    const box = window === null ? centredIn(workArea, stageSize) : fitInto(window, workArea)
    return { kind: 'window', displayId: consoleOn.id, box }
  }
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
  if (!own) return centredIn(display.workArea, consoleSize)
  const { box } = console
  const width = Math.max(box.width, smallestConsole.width)
  const height = Math.max(box.height, smallestConsole.height)
  return fitInto({ ...box, width, height }, display.workArea)
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
    case 'in-window':
      return { ...memory, wish: 'window' }
    case 'stage-moved':
      return { ...memory, window: event.box }
    case 'present':
      return { ...memory, wish: hasSecond(displays, memory) ? 'display' : 'here' }
    case 'leave':
      return isForWant(memory.wish) ? { ...memory, wish: 'display' } : memory
    case 'console-moved':
      return consoleMoved(displays, memory, event.box)
    case 'stage-to':
      return stageSent(displays, memory, event.displayId)
    default:
      return assertNever(event)
  }
}

function hasSecond(displays: readonly Display[], memory: WindowMemory): boolean {
  const on = consoleDisplay(displays, memory)
  return on !== undefined && displaysBeside(displays, on).length > 0
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
