import type { DesktopPort } from '../desktop-port.ts'
import { boardHandlers } from './board-handlers.ts'
import { desktopHandlers } from './desktop-handlers.ts'
import { exportHandlers, type ExportContext } from './export-handlers.ts'
import { filesHandlers } from './files-handlers.ts'
import type { Handlers } from './handlers.ts'
import type { LibraryContext } from './library-context.ts'
import { libraryHandlers } from './library-handlers.ts'
import { liveHandlers } from './live-handlers.ts'
import { settingsHandlers, type SettingsContext } from './settings-handlers.ts'
import { workshopHandlers } from './workshop-handlers.ts'

export type HandlersContext = LibraryContext &
  ExportContext &
  SettingsContext & { readonly desktop: DesktopPort | null }

/** Every call of the contract, answered area by area. */
export function allHandlers(context: HandlersContext): Handlers {
  const { workshops, incoming, room, desktop } = context
  return {
    ...libraryHandlers(context),
    ...workshopHandlers(workshops, incoming, context.courses),
    ...boardHandlers(workshops),
    ...liveHandlers(room),
    ...filesHandlers(incoming),
    ...exportHandlers(context),
    ...settingsHandlers(context),
    ...desktopHandlers(room, desktop),
  }
}
