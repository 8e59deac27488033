import type { Board } from '../base/board-context.tsx'
import type { BoardHands } from '../base/use-board-actions.tsx'
import type { CanvasCamera } from '../camera/canvas-camera.ts'
import type { ShownNotes } from '../notes/shown-notes.ts'

/** The elements of a canvas that pointer work writes to. */
export type CanvasParts = {
  /** Holds the board and nothing that lies over it. */
  readonly surface: HTMLElement
  /** In board units, under the camera. */
  readonly layer: HTMLElement
  /** Holds what is being dragged, in board units. */
  readonly ghosts: HTMLElement
  /** Marks the cell that a dragged note would land in, in board units. */
  readonly target: HTMLElement
  /** The box drawn to select, in CSS pixels of the surface. */
  readonly marquee: HTMLElement
}

/** A board on its canvas. */
export type Canvas = {
  readonly board: Board
  readonly hands: BoardHands
  readonly camera: CanvasCamera
  readonly shown: ShownNotes
  readonly parts: CanvasParts
  /** Whether the left button moves the view: the hand tool, or the space bar held down. */
  readonly isPanning: () => boolean
}
