import type { Id } from '../../electron/core/base/ids.ts'
import type { WorkshopStore } from '../client/workshop-store.ts'
import { useHandOver } from '../hand-over/use-hand-over.tsx'

/** Handing over and using again the workshop that is open; what is made of it stands in the list. */
export function useConsoleHandOver(store: WorkshopStore, id: Id) {
  const { acts, showRemoved, showAgendas, dialog } = useHandOver(() => undefined)
  const workshop = () => {
    const [record] = store.getState().workshop.tables.workshop.values()
    return { id, name: record?.name ?? '' }
  }
  const own = {
    copy: () => acts.copy(workshop()),
    duplicate: () => acts.duplicate(workshop()),
    saveAgenda: () => acts.saveAgenda(workshop()),
  }
  const { copy: saveCopy, duplicate, saveAgenda } = own
  const onMenu = { saveCopy, duplicate, saveAgenda, agendas: showAgendas, removed: showRemoved }
  return { acts: own, onMenu, dialog }
}
