/** Runs it after as many frames; returns how to leave it. */
export function afterFrames(count: number, run: () => void): () => void {
  let left = count
  let frame = requestAnimationFrame(function next() {
    left -= 1
    if (left === 0) run()
    else frame = requestAnimationFrame(next)
  })
  return () => cancelAnimationFrame(frame)
}

/** A menu that closes gives the focus back to its button; what is to have the focus waits for it. */
export const menuClosedFrames = 2
