import { useSyncExternalStore } from 'react'
import type { Scope } from '../../electron/core/workshop/scope.ts'

/** Where undo looks: in the part of the console that has the focus; in run and agenda for the rest. */
export function useFocusedScope(): Scope {
  return useSyncExternalStore(subscribe, focusedScope)
}

let latest: Scope = 'agenda'

/**
 * A part of the console names its scope by `data-scope`. One with `data-keeps-scope`, as the undo button,
 * acts on the part that had the focus before; so does the page where the focus is nowhere.
 */
function focusedScope(): Scope {
  const focused = document.activeElement
  const nowhere = focused === null || focused === document.body
  if (nowhere || focused.closest('[data-keeps-scope]') !== null) return latest
  const part = focused.closest<HTMLElement>('[data-scope]')
  latest = part?.dataset['scope'] === 'people' ? 'people' : 'agenda'
  return latest
}

function subscribe(listener: () => void): () => void {
  // A focus that only passes through the body on its way is not yet anywhere.
  const later = () => queueMicrotask(listener)
  document.addEventListener('focusin', later)
  document.addEventListener('focusout', later)
  return () => {
    document.removeEventListener('focusin', later)
    document.removeEventListener('focusout', later)
  }
}
