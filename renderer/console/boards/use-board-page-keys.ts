import { useEffect, useEffectEvent } from 'react'
import type { BoardOwner } from '../../../electron/core/board/find-board.ts'
import type { Board } from '../../board/board-context.tsx'
import { inField, overlayOpen } from '../../ui/in-field.ts'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import { groupKeyPressed } from '../people/group-key.ts'
import { useOwnerTabs } from './board-tabs.tsx'
import { useBoards } from './boards-context.tsx'

/** The keys of the page around the board: from group to group, and back to the console. */
export function useBoardPageKeys(owner: BoardOwner, board: Board | null): void {
  const { open, close } = useBoards()
  const tabs = useOwnerTabs(owner)
  const openTab = (tab: (typeof tabs)[number] | undefined) => {
    if (tab !== undefined) open({ ...owner, groupId: tab.groupId })
  }
  const step = (by: 1 | -1) => () => {
    const at = tabs.findIndex(({ groupId }) => groupId === owner.groupId)
    openTab(tabs[(at + by + tabs.length) % tabs.length])
  }
  useShortcuts([
    { keys: 'Mod+PageDown', run: step(1), inFields: true },
    { keys: 'Mod+PageUp', run: step(-1), inFields: true },
    { keys: 'Alt+ArrowLeft', run: close },
  ])
  const toGroup = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || inField(event.target) || overlayOpen()) return
    const number = groupKeyPressed(event)
    const tab = tabs.find((one) => one.number === number)
    if (tab === undefined) return
    event.preventDefault()
    openTab(tab)
  })
  useEffect(() => {
    const leaving = new AbortController()
    window.addEventListener('keydown', (event) => toGroup(event), { signal: leaving.signal })
    return () => leaving.abort()
  }, [])
  useLeavingKey(board, close)
}

/** Esc leaves the board where there is nothing on it that Esc lets go of. */
function useLeavingKey(board: Board | null, close: () => void): void {
  const leave = useEffectEvent((event: KeyboardEvent, wasAtRest: boolean) => {
    if (!wasAtRest || event.defaultPrevented || event.key !== 'Escape' || event.repeat) return
    event.preventDefault()
    close()
  })
  const atRest = useEffectEvent((event: KeyboardEvent) => {
    return !event.isComposing && !inField(event.target) && !overlayOpen() && isAtRest(board)
  })
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    let wasAtRest = false
    // Asked before the board has heard of the key: afterwards it has let go already.
    const before = (event: KeyboardEvent) => void (wasAtRest = atRest(event))
    window.addEventListener('keydown', before, { signal, capture: true })
    window.addEventListener('keydown', (event) => leave(event, wasAtRest), { signal })
    return () => leaving.abort()
  }, [])
}

function isAtRest(board: Board | null): boolean {
  if (board === null) return true
  const { selected, editingId, tool, picked } = board.store.getState()
  return selected.size === 0 && editingId === null && tool === 'select' && !picked
}
