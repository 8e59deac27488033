import { useEffect } from 'react'
import { createStore, useStore } from 'zustand'
import type { Scope } from '../../electron/core/workshop/scope.ts'

/** Where undo looks: in the part of the console that has, or last had, the focus, or in which something was done. */
const atHand = createStore<{ readonly scope: Scope }>(() => ({ scope: 'agenda' }))

/** What was just done in this scope is what undo takes back next, wherever the focus is. */
export const takeScope = (scope: Scope): void => atHand.setState({ scope })

/** The scope that undo acts on, followed with the focus. */
export function useFocusedScope(): Scope {
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    document.addEventListener('focusin', ({ target }) => follow(target), { signal })
    return () => leaving.abort()
  }, [])
  return useStore(atHand, ({ scope }) => scope)
}

/**
 * A part of the console names its scope by `data-scope`. A dialog, a menu and what has `data-keeps-scope`
 * belong to the part that had the focus before.
 */
function follow(target: EventTarget | null): void {
  if (!(target instanceof Element) || target.closest(keepers) !== null) return
  const part = target.closest<HTMLElement>('[data-scope]')
  takeScope(part?.dataset['scope'] === 'people' ? 'people' : 'agenda')
}

const keepers = '[data-keeps-scope], [role="dialog"], [role="menu"], [role="listbox"]'
