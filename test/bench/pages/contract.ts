import type { CameraPlace, SheetCamera } from './board-sheet.ts'

export type Spot = { readonly x: number; readonly y: number }

/** What the page has sent to its host: gestures may cost no more than they must. */
export type Writes = { readonly messages: number; readonly edits: number }

/** What a page must offer to be measured; the runner talks to nothing else. */
export type BenchBoard = {
  readonly name: string
  /** Number of notes at the start. */
  readonly noteCount: number
  /** All notes are on the screen; milliseconds since the navigation began. */
  readonly ready: Promise<number>
  /** Middle of a note in the window, in CSS pixels. */
  readonly center: (index: number) => Spot
  /** Upper left corner of a note on the board, in board units. */
  readonly pos: (index: number) => Spot
  /** Notes in the model. */
  readonly count: () => number
  readonly camera: () => SheetCamera
  readonly setCamera: (place: CameraPlace) => void
  readonly selectAll: () => void
  readonly clearSelection: () => void
  readonly selectedCount: () => number
  /** Begins to make a note with `newText`, as the page's own code does, and names it. */
  readonly addNote: () => string
  readonly newText: string
  readonly isVisible: (id: string) => boolean
  /** The words that stand on a note, as the model has them. */
  readonly textOf: (id: string) => string
  /** What was sent so far, everything on its way included; null for a page without a host. */
  readonly writes: () => Promise<Writes | null>
}

/** The contract with the helpers that are the same for every page. */
export type Bench = BenchBoard & {
  /** Makes one note and waits until it is painted; milliseconds that this took, and its id. */
  readonly addAndWait: () => Promise<{ readonly ms: number; readonly id: string }>
  readonly frames2: () => Promise<void>
  /** Gaps between frames, in milliseconds, for so long. */
  readonly rafSample: (durationMs: number) => Promise<readonly number[]>
}

/** How many notes the page was asked to show. */
export const wantedNotes = Number(new URLSearchParams(location.search).get('n') ?? 100)

/** Settles once a frame that begins from now on has been painted. */
export function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  })
}

export async function until(isSo: () => boolean): Promise<void> {
  const giveUpMs = performance.now() + 60_000
  while (!isSo()) {
    if (performance.now() > giveUpMs) throw new Error('the page has waited for a minute')
    await frame()
  }
}

export async function frames2(): Promise<void> {
  await frame()
  await frame()
}

/** Puts the page at the runner's disposal. */
export function offer(board: BenchBoard): void {
  const bench: Bench = {
    ...board,
    frames2,
    rafSample,
    async addAndWait() {
      const startMs = performance.now()
      const id = board.addNote()
      await until(() => board.isVisible(id))
      await frame()
      return { ms: performance.now() - startMs, id }
    },
  }
  Object.assign(window, { bench })
}

function rafSample(durationMs: number): Promise<readonly number[]> {
  const endMs = performance.now() + durationMs
  const gaps: number[] = []
  return new Promise((resolve) => {
    const next = (beforeMs: number) => (nowMs: number) => {
      if (beforeMs > 0) gaps.push(nowMs - beforeMs)
      if (performance.now() < endMs) requestAnimationFrame(next(nowMs))
      else resolve(gaps)
    }
    requestAnimationFrame(next(0))
  })
}
