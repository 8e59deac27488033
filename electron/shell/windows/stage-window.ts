import type { BrowserWindow } from 'electron'
import { sharedArea, type Box } from '../../core/stage/box.ts'
import type { WindowPlan } from '../../core/stage/place-windows.ts'
import { stageKey, type StageKey } from '../../core/stage/stage-keys.ts'
import { openStage } from './open-window.ts'

type StagePlan = WindowPlan['stage']
type Shown = Exclude<StagePlan, { kind: 'preview' }>

export type StageWindowHooks = {
  readonly onKey: (key: StageKey) => void
  /** A stage in a window of its own was moved or resized. */
  readonly onMoved: (box: Box) => void
  /** Closed by hand: over the console, or in a window of its own. */
  readonly onLeft: () => void
  readonly log: (line: string) => void
}

/** The projector's window: there while the plan has a place for it. */
export type StageWindow = {
  /** Puts it where the plan says; `settle` also moves a window that may be moved by hand. */
  show(plan: StagePlan, settle: boolean): void
  close(): void
}

export function createStageWindow(hooks: StageWindowHooks): StageWindow {
  let open: { readonly window: BrowserWindow; readonly as: Shown } | null = null

  function close(): void {
    const closing = open
    open = null
    if (closing && !closing.window.isDestroyed()) closing.window.destroy()
  }

  function show(plan: StagePlan, settle: boolean): void {
    if (plan.kind === 'preview') return close()
    if (open !== null && !open.window.isDestroyed() && mayStay(open.as, plan)) {
      const { window } = open
      open = { window, as: plan }
      const isLost = sharedArea(window.getBounds(), plan.box) === 0
      if (plan.kind !== 'window' || settle || isLost) putAt(window, plan.box)
      return
    }
    close()
    open = { window: openAt(plan, hooks), as: plan }
  }

  return { show, close }
}

/** A window cannot change its frame, and one without a frame keeps its size. */
function mayStay(before: Shown, plan: Shown): boolean {
  if (before.kind !== plan.kind) return false
  if (plan.kind === 'window') return true
  return before.box.width === plan.box.width && before.box.height === plan.box.height
}

function openAt(plan: Shown, hooks: StageWindowHooks): BrowserWindow {
  const { kind, box } = plan
  const window = openStage(kind === 'window' ? framed(box) : bare(box), hooks.log)
  window.removeMenu()
  window.webContents.setIgnoreMenuShortcuts(true)
  window.webContents.on('before-input-event', (event, input) => {
    const key = input.type === 'keyDown' ? stageKey(input) : null
    if (key === null) return
    event.preventDefault()
    afterwards(() => hooks.onKey(key))
  })
  window.on('close', (event) => {
    event.preventDefault()
    if (kind !== 'display') afterwards(hooks.onLeft)
  })
  if (kind === 'window') {
    const moved = () => hooks.onMoved(window.getNormalBounds())
    window.on('move', moved)
    window.on('resize', moved)
  }
  if (kind === 'display') window.setAlwaysOnTop(true, 'screen-saver')
  if (kind === 'here') coverWhileFocused(window)
  window.once('ready-to-show', () => {
    putAt(window, box)
    // The facilitator goes on working in the console, except where the stage was asked to be here.
    if (kind === 'display') window.showInactive()
    else window.show()
  })
  return window
}

/** A window must not be taken away from under its own event. */
const afterwards = (run: () => void) => void setImmediate(run)

/** Over the task bar too, but never over a console that was brought back to the front. */
function coverWhileFocused(window: BrowserWindow): void {
  window.on('focus', () => window.setAlwaysOnTop(true, 'screen-saver'))
  window.on('blur', () => window.setAlwaysOnTop(false))
}

// On a display with another scale the first call leaves the size in the scale of the display before.
function putAt(window: BrowserWindow, box: Box): void {
  window.setBounds(box)
  window.setBounds(box)
}

const framed = (box: Box) => ({ ...box, minWidth: 320, minHeight: 180, fullscreenable: false })

const bare = (box: Box) => ({
  ...box,
  frame: false,
  resizable: false,
  movable: false,
  minimizable: false,
  maximizable: false,
  fullscreenable: false,
  hasShadow: false,
  roundedCorners: false,
  enableLargerThanScreen: true,
  skipTaskbar: true,
})
