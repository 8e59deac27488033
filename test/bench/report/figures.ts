import type { BoardCost, DragCost } from '../measure/measure-board.ts'
import type { StepCost } from '../measure/lock-step.ts'

export type Figure = {
  readonly name: string
  readonly unit: 'ms' | 'MiB' | 'steps'
  /** Undefined where the board was too small for it. */
  readonly of: (cost: BoardCost) => number | undefined
}

/** A step's cost above that of the same page left alone; never nothing, so that ratios exist. */
const net = (cost: BoardCost, step: StepCost | undefined) =>
  step && Math.max(0.1, step.p50 - cost.idle.p50)

const figure = (name: string, of: Figure['of'], unit: Figure['unit'] = 'ms'): Figure => ({
  name,
  unit,
  of,
})
const drag = (name: string, of: (cost: BoardCost) => DragCost | undefined): readonly Figure[] => [
  figure(`${name}, a move`, (cost) => net(cost, of(cost))),
  figure(`${name}, picking up`, (cost) => of(cost)?.pickUp),
  figure(`${name}, letting go`, (cost) => of(cost)?.drop),
  figure(`${name}, moves over a frame`, (cost) => of(cost)?.over16, 'steps'),
]

/** Everything that is measured, in the order of the table. */
export const figures: readonly Figure[] = [
  figure('load, until shown', ({ load }) => load.wall),
  figure('load, main thread', ({ load }) => load.task),
  figure('heap after load', ({ heapMiB }) => heapMiB, 'MiB'),
  ...drag('drag 1', (cost) => cost.drag),
  figure('pan, a step', (cost) => net(cost, cost.pan)),
  figure('zoom, a step', (cost) => net(cost, cost.zoom)),
  figure('add a note, until painted', ({ add }) => add.wall),
  // Four frames are waited for once it is painted: for the host's answer, and for all to settle.
  figure('add a note, main thread', ({ add, idle }) => Math.max(0.1, add.task - 2 * idle.p50)),
  figure('select all', ({ selectAll }) => selectAll.task),
  ...drag('move all', (cost) => cost.moveAll),
  figure('drag 1 at 100 %, a move', (cost) => net(cost, cost.near?.drag)),
  figure('pan at 100 %, a step', (cost) => net(cost, cost.near?.pan)),
]
