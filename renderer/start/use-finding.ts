import { useRef, useState, type KeyboardEvent } from 'react'

/** What is searched for in the list, and how the hand goes there and back. */
export function useFinding() {
  const [query, setQuery] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  return {
    query,
    setQuery,
    input,
    /** Around the list. */
    list,
    search: () => input.current?.focus(),
    backToList: () => list.current?.querySelector<HTMLElement>('[role="grid"]')?.focus(),
    /** A letter typed in the list, or what is composed from it, goes into the search. */
    typeToFind(event: KeyboardEvent) {
      if (!isLetter(event) || input.current === null) return
      event.stopPropagation()
      input.current.focus()
    },
  }
}

/** A key that types something; Space and the keys of menus and shortcuts are others' own. */
function isLetter({ key, ctrlKey, metaKey, altKey, target, nativeEvent }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || key === ' ' || key === '?') return false
  const typed = [...key].length === 1 || key === 'Process' || nativeEvent.isComposing
  return typed && target instanceof HTMLElement && target.closest('[role="grid"]') !== null
}
