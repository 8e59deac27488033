import type { desktopCalls } from '../../core/contract/areas/desktop.ts'
import type { DesktopPort } from '../desktop-port.ts'
import type { LiveClass } from '../live/live-class.ts'
import type { AreaHandlers } from './handlers.ts'

/** Where the laptop's windows are, and where the stage's is wanted; without a desktop nothing is placed. */
export function desktopHandlers(
  room: LiveClass,
  desktop: DesktopPort | null,
): AreaHandlers<typeof desktopCalls> {
  return {
    'desktop.get': async () => room.desktop(),
    'desktop.place': async ({ request }) => {
      desktop?.placeStage(request)
      return {}
    },
  }
}
