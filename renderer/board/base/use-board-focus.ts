import { useEffect, type RefObject } from 'react'
import { useBoard, type Board } from './board-context.tsx'
import { boxOf, elementOf, placeOfElement, samePlace } from './place-element.ts'

/** As many as a note may take to come into the page. */
const maxFrames = 30

/** The focus follows the place that the keyboard is on; keys bring it into view, a pointer is there already. */
export function useBoardFocus(root: RefObject<HTMLElement | null>): void {
  const board = useBoard()
  useEffect(() => {
    const element = root.current
    if (element === null) return
    const gone = new AbortController()
    const byKey = watchInput(gone.signal)
    const stop = board.store.subscribe((state, before) => {
      const isLeft = before.editingId !== null && state.editingId === null
      if (state.editingId !== null && state.editingId !== before.editingId) reveal(board)
      else if (isLeft || (state.at !== before.at && state.editingId === null)) {
        follow(board, element, byKey())
      }
    })
    element.addEventListener('focusin', ({ target }) => goAlong(board, target), {
      signal: gone.signal,
    })
    return () => {
      stop()
      gone.abort()
    }
  }, [board, root])
}

/** A screen reader may have moved the focus: the keyboard goes on from there. */
function goAlong({ store }: Board, target: EventTarget | null): void {
  const place = target instanceof HTMLElement ? placeOfElement(target) : null
  if (place !== null && !samePlace(place, store.getState().at)) store.setState({ at: place })
}

/** Whether the last thing done was by key. */
function watchInput(signal: AbortSignal): () => boolean {
  let byKey = false
  const options = { capture: true, signal }
  window.addEventListener('keydown', () => void (byKey = true), options)
  window.addEventListener('pointerdown', () => void (byKey = false), options)
  return () => byKey
}

function reveal({ store, camera }: Board): void {
  const box = boxOf(store.getState(), store.getState().at)
  if (box !== null) camera.current?.reveal(box)
}

/** Brings the focus back to the board, to the place that the keyboard is on. */
export function focusBoard({ store }: Board, within: Element): void {
  const root = within.closest<HTMLElement>('[data-surface="board"]')
  if (root === null) return
  const place = elementOf(root, store.getState().at) ?? root
  place.focus({ preventScroll: true })
}

let waiting = 0

/** The focus goes along only if it was on the board, or is lost with what it was on. */
function follow(board: Board, root: HTMLElement, byKey: boolean): void {
  cancelAnimationFrame(waiting)
  if (byKey && hasFocus(root)) reveal(board)
  let frames = 0
  const look = () => {
    const { at, editingId } = board.store.getState()
    if (editingId !== null || !hasFocus(root)) return
    const element = elementOf(root, at)
    if (element !== null) return element.focus({ preventScroll: true })
    frames += 1
    if (frames < maxFrames) waiting = requestAnimationFrame(look)
  }
  // At once where it can be, so that a quick second Tab goes on from there.
  look()
}

/** Gives the focus back to the board once what lay over it has let go of it. */
export function regainFocus(board: Board): void {
  cancelAnimationFrame(waiting)
  let frames = 0
  const look = () => {
    const root = document.querySelector('[data-board-tools]')
    if (root !== null && document.activeElement === document.body) focusBoard(board, root)
    frames += 1
    if (frames < maxFrames) waiting = requestAnimationFrame(look)
  }
  waiting = requestAnimationFrame(look)
}

/** The tools keep the focus that is on them. */
function hasFocus(root: HTMLElement): boolean {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return true
  return root.contains(focused) && focused.closest('[data-board-tools]') === null
}
