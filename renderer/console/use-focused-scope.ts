import { useSyncExternalStore } from 'react'
import type { Scope } from '../../electron/core/workshop/scope.ts'

/** Where undo looks: in the part of the console that has the focus; in run and agenda for the rest. */
export function useFocusedScope(): Scope {
  return useSyncExternalStore(subscribe, focusedScope)
}

/** A part of the console names its scope by `data-scope`. */
function focusedScope(): Scope {
  const part = document.activeElement?.closest<HTMLElement>('[data-scope]')
  return part?.dataset['scope'] === 'people' ? 'people' : 'agenda'
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
