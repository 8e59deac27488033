import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { WorkshopTables } from '../../../electron/core/workshop/tables.ts'

/** The people selected in all groups together; whoever is gone is no longer selected. */
export function useSelected(person: WorkshopTables['person']) {
  const [selection, select] = useState<ReadonlySet<Id>>(new Set())
  const selected = useMemo(
    () => new Set([...selection].filter((id) => person.has(id))),
    [selection, person],
  )
  const latest = useRef<ReadonlySet<Id>>(selected)
  useEffect(() => {
    latest.current = selected
  })
  const selectedNow = useCallback(() => latest.current, [])
  return { selected, select, selectedNow }
}
