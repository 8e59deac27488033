import type { Room } from '../../electron/core/contract/areas/live.ts'
import type { Settings } from '../../electron/core/contract/areas/settings.ts'
import type { Id } from '../../electron/core/base/ids.ts'

export type ConsolePageProps = {
  readonly room: Room
  readonly workshopId: Id
  readonly look: Settings
  readonly onLook: (part: Partial<Settings>) => void
  readonly onBack: () => void
}
