import type { Id } from '../../../electron/core/base/ids.ts'

/** One gesture for as long as any of its keys is held down; the next press begins another. */
export function createHeldGesture(newId: () => Id) {
  const held = new Set<string>()
  let gesture: Id | null = null
  return {
    press(key: string): Id {
      gesture = held.size === 0 || gesture === null ? newId() : gesture
      held.add(key)
      return gesture
    },
    release: (key: string) => void held.delete(key),
    /** The window is left: keys come up unseen. */
    releaseAll: () => held.clear(),
  }
}
