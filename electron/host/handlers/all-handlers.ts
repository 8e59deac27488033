import type { Language } from '../../core/text/language.ts'
import type { Health } from '../health.ts'
import { backupHandlers } from './backup-handlers.ts'
import { boardHandlers } from './board-handlers.ts'
import { exportHandlers, type ExportContext } from './export-handlers.ts'
import type { RoomKeeper } from '../room/room-keeper.ts'
import type { Handlers } from './handlers.ts'
import { libraryHandlers, type LibraryContext } from './library-handlers.ts'
import { roomHandlers } from './room-handlers.ts'
import { settingsHandlers } from './settings-handlers.ts'
import { workshopHandlers } from './workshop-handlers.ts'

export type HandlersContext = LibraryContext &
  ExportContext & {
    readonly health: Health
    readonly room: RoomKeeper
    readonly firstLanguage: Language | undefined
  }

/** Every call of the contract, answered. */
export function allHandlers(context: HandlersContext): Handlers {
  const { library, workshops, incoming, health, room, publish, firstLanguage } = context
  return {
    ...settingsHandlers(library, publish, firstLanguage),
    ...workshopHandlers(workshops),
    ...boardHandlers(workshops),
    ...roomHandlers(room),
    ...backupHandlers(workshops),
    ...incoming.handlers,
    ...libraryHandlers(context),
    ...exportHandlers(context),
    'host.health': async () => health.current(),
  }
}
