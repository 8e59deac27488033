import { useEffect, useEffectEvent } from 'react'
import type { BoardOwner } from '../../../electron/core/board/find-board.ts'
import { inField, overlayOpen } from '../../ui/in-field.ts'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import { groupKeyPressed } from '../people/group-key.ts'
import { useOwnerTabs } from './board-tabs.tsx'
import { useBoards } from './boards-context.tsx'

/**
 * The keys of the page around the board: from group to group, and back to the console. Esc is not one
 * of them: it lets go of things on the board, and one press too many must not close it.
 */
export function useBoardPageKeys(owner: BoardOwner): void {
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
}
