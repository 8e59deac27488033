import type { Spot } from '../pages/contract.ts'
import { ask, askAbout, type OpenBoard } from './open-board.ts'

/** What happens around each input: nothing but two painted frames, or a measurement of them. */
export type Steps<T> = (count: number, input: (step: number) => Promise<void>) => Promise<T>

export type Drag<T> = {
  readonly steps: T
  /** How far the note has moved, in CSS pixels of the window; it should be `dragTarget`. */
  readonly moved: Spot
}
/** Told when the note is held, and when it is about to be let go, and once it has been. */
export type DragMoments = {
  readonly at: (moment: 'begin' | 'held' | 'end' | 'done') => Promise<void>
}

/** Where every drag ends, seen from where it began. */
export const dragTarget = { x: 60, y: 40 }
const silent: DragMoments = { at: () => Promise.resolve() }

/** Takes hold of a note near the middle of the window, leads it around, and puts it down. */
export async function dragNote<T>(
  at: OpenBoard,
  count: number,
  steps: Steps<T>,
  moments: DragMoments = silent,
): Promise<Drag<T>> {
  const { index, x, y } = await ask(at, nearestNote)
  const before = await askAbout(at, index, (bench, note) => bench.pos(note))
  const to = (dx: number, dy: number) => move(at, x + dx, y + dy, true)
  await move(at, x, y, false)
  await settled(at)
  await moments.at('begin')
  await press(at, 'mousePressed', x, y)
  await to(6, 6)
  await settled(at)
  await moments.at('held')
  const outcome = await steps(count, (step) => {
    const turn = ((step + 1) / count) * Math.PI
    return to(6 + 180 * Math.sin(2 * turn), 6 + 120 * Math.sin(turn))
  })
  await to(dragTarget.x, dragTarget.y)
  await settled(at)
  await moments.at('end')
  await press(at, 'mouseReleased', x + dragTarget.x, y + dragTarget.y)
  await settled(at)
  await moments.at('done')
  const after = await askAbout(at, index, (bench, note) => bench.pos(note))
  const { zoom } = await ask(at, (bench) => bench.camera())
  const moved = { x: (after.x - before.x) * zoom, y: (after.y - before.y) * zoom }
  return { steps: outcome, moved }
}

/** Turns the wheel to and fro over the middle of the board. */
export function panBoard<T>(at: OpenBoard, count: number, steps: Steps<T>): Promise<T> {
  return steps(count, (step) => wheel(at, step % 20 < 10 ? 12 : -12, step % 20 < 10 ? 9 : -9, 0))
}

/** Zooms in and out around the middle of the board. */
export function zoomBoard<T>(at: OpenBoard, count: number, steps: Steps<T>): Promise<T> {
  return steps(count, (step) => wheel(at, 0, step % 20 < 10 ? -6 : 6, 2))
}

/** Each input is followed by two painted frames, and nothing else. */
export const inLockStep =
  (at: OpenBoard): Steps<void> =>
  async (count, input) => {
    for (let step = 0; step < count; step++) {
      await input(step)
      await ask(at, (bench) => bench.frames2())
    }
  }

/** Until the page has painted what it was told, and its host has answered. */
export async function settled(at: OpenBoard): Promise<void> {
  await ask(at, (bench) => bench.frames2())
  await ask(at, (bench) => bench.writes())
  await ask(at, (bench) => bench.frames2())
}

// No page has a tool there. The function runs in the page: it may name nothing of this file.
function nearestNote(bench: import('../pages/contract.ts').Bench) {
  let nearest = { index: -1, x: 0, y: 0, by: Infinity }
  for (let index = 0; index < bench.noteCount; index++) {
    const { x, y } = bench.center(index)
    const by = Math.hypot(x - 420, y - 520)
    if (by < nearest.by) nearest = { index, x, y, by }
  }
  return nearest
}

async function move({ cdp }: OpenBoard, x: number, y: number, isDown: boolean): Promise<void> {
  const button = isDown ? 'left' : 'none'
  const buttons = isDown ? 1 : 0
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, button, buttons })
}

async function press(
  { cdp }: OpenBoard,
  type: 'mousePressed' | 'mouseReleased',
  x: number,
  y: number,
): Promise<void> {
  const buttons = type === 'mousePressed' ? 1 : 0
  await cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons, clickCount: 1 })
}

async function wheel(
  { cdp }: OpenBoard,
  deltaX: number,
  deltaY: number,
  modifiers: number,
): Promise<void> {
  const at = { x: 720, y: 500 }
  await cdp.send('Input.dispatchMouseEvent', {
    type: 'mouseWheel',
    ...at,
    deltaX,
    deltaY,
    modifiers,
  })
}
