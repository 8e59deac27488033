import { useState } from 'react'
import type { Id } from '../../../electron/core/base/ids.ts'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import { keysOf } from '../../../electron/core/keys/key-table.ts'
import { useDetailsRequest } from '../agenda/agenda-view.ts'
import { useAskedNow } from '../ready/asked.ts'
import type { SideTab } from '../side-panel.tsx'

/** What the console can show between its strips and its controls. */
export const consoleViews = ['teach', 'groups', 'people', 'agenda'] as const
export type ConsoleView = (typeof consoleViews)[number]

/** Which view is shown, as long as the console is open; what is asked for elsewhere brings its own to the front. */
export function useConsoleView() {
  const [view, show] = useState<ConsoleView>('teach')
  const asked = useAskedNow()
  const details = useDetailsRequest()
  if ((asked === 'names' || asked === 'groups') && view !== 'people') show('people')
  if (details !== null && view !== 'agenda') show('agenda')
  return { view, show }
}

/** Ctrl and a digit show a view, also while something is typed. */
export function useViewKeys(show: (view: ConsoleView) => void, isOff: boolean): void {
  const go = (view: ConsoleView) => {
    show(view)
    // What had the focus is hidden now: letters are the console's again, not a list's or a field's.
    document.querySelector<HTMLElement>(`header [role="tab"][data-key="${view}"]`)?.focus()
  }
  const shortcuts = consoleViews.flatMap((view) =>
    keysOf('console', view).map((keys) => ({ keys, run: () => go(view), inFields: true })),
  )
  useShortcuts(isOff ? [] : shortcuts)
}

/** The slot of the agenda that is looked at, and what stands beside the list: its details, else the script. */
export function useLookedAt() {
  const [chosenId, setChosenId] = useState<Id | null>(null)
  const [tab, setTab] = useState<SideTab>('script')
  const request = useDetailsRequest()
  if (request !== null && tab !== 'slot') setTab('slot')
  return {
    chosenId,
    tab,
    setTab,
    choose(slotId: Id | null) {
      setChosenId(slotId)
      if (slotId !== null) setTab('slot')
    },
  }
}
export type LookedAt = ReturnType<typeof useLookedAt>
