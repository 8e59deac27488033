import type { BrowserWindow } from 'electron'
import type { Desktop, StageRequest } from '../../core/stage/desktop.ts'
import type { Press } from '../../core/stage/presses.ts'
import { centredIn, sharedArea, type Box } from '../../core/stage/box.ts'
import { displayUnder, findDisplay } from '../../core/stage/displays.ts'
import {
  placeWindows,
  type WindowEvent,
  type WindowMemory,
  type WindowPlan,
} from '../../core/stage/place-windows.ts'
import { projectorGone } from '../../core/stage/projector-gone.ts'
import type { StageKey } from '../../core/stage/stage-keys.ts'
import type { ClosingGuard } from './ask-before-closing.ts'
import type { ShellMemory, ShellMemoryFile } from '../base/shell-memory.ts'
import { displayFacts, displaysNow, onDisplaysChanged } from './displays-now.ts'
import { openConsole } from './open-window.ts'
import { createStageWindow, type StageWindow } from './stage-window.ts'

export type WindowKeeperOptions = {
  readonly memory: ShellMemoryFile
  readonly hostUp: Promise<void>
  readonly log: (line: string) => void
  /** The displays and the place of the stage, each time that they are others. */
  readonly onDesktop: (desktop: Desktop) => void
  readonly onPress: (press: Press) => void
  readonly guard: ClosingGuard
}

/** Keeps console and stage where displays and facilitator want them; what that means is decided in core. */
export class WindowKeeper {
  readonly #options: WindowKeeperOptions
  readonly #stage: StageWindow
  #memory: WindowMemory
  #plan: WindowPlan | null = null
  #console: BrowserWindow | null = null
  #projectorGone = false
  #workshopOn = false
  #told = ''

  constructor(options: WindowKeeperOptions) {
    this.#options = options
    this.#memory = uncovered(options.memory.current().windows)
    this.#stage = createStageWindow({
      log: options.log,
      onKey: (key) => this.#key(key),
      onMoved: (box) => this.#happen({ kind: 'stage-moved', box }),
      onLeft: () => this.#happen({ kind: 'leave' }),
    })
    onDisplaysChanged(() => this.#happen({ kind: 'displays-changed' }))
  }

  openConsole(): void {
    const { memory, guard } = this.#options
    if (this.#plan === null) this.#happen(firstEvent(memory.current()))
    const window = openConsole({ ...this.#options, box: this.#plan?.console.box ?? null })
    this.#console = window
    const moved = () => this.#consoleMoved(window)
    window.on('move', moved)
    window.on('resize', moved)
    window.on('close', (event) => {
      memory.remember({ windows: this.#memory, maximized: window.isMaximized() })
      if (guard.isFree()) return
      event.preventDefault()
      guard.ask(() => window.close())
    })
    window.on('closed', () => {
      this.#console = null
      this.#stage.close()
    })
    this.#showStage(false)
  }

  /** Where the facilitator wants the stage. */
  wish(request: StageRequest): void {
    this.#happen(eventOf(request))
  }

  /** The stage is there only while a workshop is in the room. */
  setWorkshopOn(on: boolean): void {
    this.#workshopOn = on
    this.#showStage(false)
  }

  isWorkshopOn(): boolean {
    return this.#workshopOn
  }

  /** Where the windows are; null while there is no display. */
  desktop(): Desktop | null {
    if (this.#plan === null) return null
    const { console, stage } = this.#plan
    const { kind } = stage
    return {
      displays: [...displayFacts(console.displayId)],
      stage: kind === 'display' ? { kind, displayId: stage.displayId } : { kind },
      projectorGone: this.#projectorGone,
    }
  }

  #happen(event: WindowEvent): void {
    const placed = placeWindows(displaysNow(), this.#memory, event)
    this.#memory = placed.memory
    if (placed.plan === null) return
    const before = { gone: this.#projectorGone, stage: this.#plan?.stage.kind ?? null }
    this.#projectorGone = projectorGone(before, event, placed.plan.stage.kind)
    this.#plan = placed.plan
    const settle = event.kind === 'displays-changed'
    const byHand = event.kind === 'console-moved' || event.kind === 'stage-moved'
    if (!byHand) this.#options.memory.remember({ windows: placed.memory })
    if (event.kind !== 'console-moved') this.#placeConsole(placed.plan, settle)
    this.#showStage(settle)
    this.#tell()
  }

  #showStage(settle: boolean): void {
    if (!this.#workshopOn || this.#console === null) this.#stage.close()
    else if (this.#plan !== null) this.#stage.show(this.#plan.stage, settle)
  }

  #placeConsole({ console: place }: WindowPlan, settle: boolean): void {
    const window = this.#console
    if (window === null) return
    const at = window.getBounds()
    const isElsewhere = displayUnder(displaysNow(), at)?.id !== place.displayId
    const isLoose = settle && !fills(window) && sharedArea(at, place.box) < areaOf(at)
    if (isElsewhere || isLoose) moveWhole(window, place.box)
  }

  /** Only by hand: a system that lost a display moves its windows by itself. */
  #consoleMoved(window: BrowserWindow): void {
    if (window.isMinimized()) return
    const home = this.#memory.console?.display ?? null
    if (home !== null && findDisplay(displaysNow(), home) === undefined) return
    if (!fills(window))
      return this.#happen({ kind: 'console-moved', box: window.getNormalBounds() })
    // A maximised window can be sent to another display as it is: the stage must not lie over it there.
    const at = displayUnder(displaysNow(), window.getBounds())
    if (at === undefined || at.id === this.#plan?.console.displayId) return
    this.#happen({ kind: 'console-moved', box: centredIn(at.workArea, window.getNormalBounds()) })
  }

  #key(key: StageKey): void {
    if (key === 'leave' || key === 'present') this.#happen({ kind: key })
    else this.#options.onPress(key)
  }

  #tell(): void {
    const desktop = this.desktop()
    const text = JSON.stringify(desktop)
    if (desktop === null || text === this.#told) return
    this.#told = text
    this.#options.onDesktop(desktop)
  }
}

/** A start is no wish to have the console covered. */
const uncovered = (memory: WindowMemory): WindowMemory =>
  memory.wish === 'here' ? { ...memory, wish: 'display' } : memory

/** Before displays were remembered, only the console's box was. */
function firstEvent({ windows, bounds }: ShellMemory): WindowEvent {
  return windows.console === null && bounds !== null
    ? { kind: 'console-moved', box: bounds }
    : { kind: 'displays-changed' }
}

function eventOf(request: StageRequest): WindowEvent {
  switch (request.kind) {
    case 'display':
      return { kind: 'stage-to', displayId: request.displayId }
    case 'here':
      return { kind: 'present-here' }
    case 'window':
      return { kind: 'in-window' }
    case 'preview':
    case 'present':
      return { kind: request.kind }
  }
}

const fills = (window: BrowserWindow) => window.isMaximized() || window.isFullScreen()
const areaOf = ({ width, height }: Box) => width * height

function moveWhole(window: BrowserWindow, box: Box): void {
  const wasMaximized = window.isMaximized()
  if (window.isFullScreen()) window.setFullScreen(false)
  if (wasMaximized) window.unmaximize()
  window.setBounds(box)
  if (wasMaximized) window.maximize()
}
