import { useState } from 'react'
import type { Selection } from 'react-aria-components'
import type { Id } from '../../../electron/core/base/ids.ts'
import { latestOf } from './latest-of.ts'

const none: ReadonlySet<Id> = new Set()

/** The slots selected in the list: one is looked at, more can go along with it. */
export function useSlotSelection(
  slotIds: readonly Id[],
  selectedId: Id | null,
  onSelect: (slotId: Id | null) => void,
) {
  const [many, setMany] = useState(none)
  const here = selectedId !== null && slotIds.includes(selectedId)
  const together =
    here && many.has(selectedId) ? slotIds.filter((id) => many.has(id)) : [selectedId]
  const selected: ReadonlySet<Id> = here
    ? new Set(together.filter((id): id is Id => id !== null))
    : none

  function choose(keys: Selection) {
    const ids = new Set(keys === 'all' ? slotIds : [...keys].map(String))
    setMany(ids)
    onSelect(latestOf(ids, selected, selectedId))
  }

  return { selected, choose }
}
