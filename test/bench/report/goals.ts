/** What ours may cost; every part that is given must hold. */
export type Goal = {
  /** At most so many times the limit. */
  readonly ofLimit?: number
  /** At most so many times the best peer. */
  readonly ofPeer?: number
  /** Not more than this, in the figure's own unit. */
  readonly most?: number
}

const everywhere: Readonly<Record<string, Goal>> = {
  'drag 1, a move': { ofLimit: 1.5, ofPeer: 0.3 },
  'pan, a step': { ofLimit: 1.6, ofPeer: 0.5 },
  'zoom, a step': { ofLimit: 1.6, ofPeer: 0.6 },
  'add a note, until painted': { ofLimit: 2.5, ofPeer: 0.5 },
  'add a note, main thread': { most: 8 },
  'move all, a move': { ofLimit: 2, ofPeer: 0.2 },
  'select all': { ofPeer: 1 },
  'load, main thread': { ofLimit: 3, ofPeer: 0.35 },
  'heap after load': { ofPeer: 1 },
}

/** On a board of 2000 notes the peers fall behind, and ours must not fall with them. */
const onLargeBoards: Readonly<Record<string, Goal>> = {
  'drag 1, a move': { ofLimit: 1.5, ofPeer: 0.15 },
  'drag 1, moves over a frame': { most: 0 },
  'pan, a step': { ofPeer: 0.2 },
  'zoom, a step': { ofPeer: 0.6 },
  'move all, picking up': { ofPeer: 1 },
  'move all, letting go': { ofPeer: 1 },
  'drag 1 at 100 %, a move': { ofPeer: 0.3 },
  'pan at 100 %, a step': { ofPeer: 0.3 },
}

/** The goal for a figure on a board of this size; none for figures that are only shown. */
export function goalFor(figure: string, noteCount: number): Goal | null {
  const large = noteCount >= 2000 ? onLargeBoards[figure] : undefined
  return large ?? everywhere[figure] ?? null
}
