import { useEffect, useState } from 'react'
import { v7 as newId } from 'uuid'
import { useStore } from 'zustand'
import type { Id } from '../../electron/core/base/ids.ts'
import { useHost } from './host-context.tsx'
import { sleep } from './open-host.ts'
import { createWorkshopStore, type OpenWorkshop, type WorkshopStore } from './workshop-store.ts'

/** Opens a workshop for as long as the component is there; it needs the id as its key. */
export function useWorkshopStore(workshopId: Id): WorkshopStore {
  const client = useHost()
  const [store] = useState(() =>
    createWorkshopStore({ client, workshopId, newId, now: Date.now, waitMs: sleep }),
  )
  useEffect(() => store.start(), [store])
  return store
}

/** A part of an open workshop; the selector must give the same value for the same state. */
export function useWorkshop<T>(store: WorkshopStore, selector: (open: OpenWorkshop) => T): T {
  return useStore(store, selector)
}
