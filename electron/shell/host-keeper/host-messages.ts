import type { HostOptions } from '../../host/host-options.ts'
import type { AppError } from '../../core/contract/app-error.ts'
import type { Settings } from '../../core/contract/areas/settings.ts'
import type { Desktop } from '../../core/stage/desktop.ts'
import type { Press } from '../../core/stage/presses.ts'
import type { WindowSpeaker } from '../../core/access/roles.ts'
import type { Id } from '../../core/base/ids.ts'
import type { DesktopAnswer, DesktopAsk } from './desktop-messages.ts'

/** What the host's process is started with: of the options, what can be sent. */
export type HostSetUp = Omit<HostOptions, 'clock' | 'makeSample' | 'desktop'> & {
  readonly firstFolder: string
  readonly sample: boolean
}

/** What the main process says to the host's process. A `wire` brings the window's port with it. */
export type ToHost =
  | { readonly kind: 'open'; readonly setUp: HostSetUp }
  | { readonly kind: 'wire'; readonly role: WindowSpeaker; readonly actor: string }
  | { readonly kind: 'import'; readonly path: string }
  | { readonly kind: 'desktop'; readonly desktop: Desktop | null }
  | { readonly kind: 'press'; readonly press: Press }
  | { readonly kind: 'desktop-answer'; readonly answer: DesktopAnswer }
  /** The laptop falls asleep, and has woken up. */
  | { readonly kind: 'suspend' | 'resume' }
  | { readonly kind: 'close' }

/** What the host's process says to the main process. */
export type FromHost =
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly error: AppError }
  | { readonly kind: 'settings'; readonly settings: Settings }
  /** A file that was to be opened could not be read. */
  | { readonly kind: 'not-read'; readonly name: string; readonly error: AppError }
  | { readonly kind: 'room'; readonly workshopId: Id | null; readonly running: boolean }
  | { readonly kind: 'desktop-ask'; readonly ask: DesktopAsk }
  | { readonly kind: 'alarm' }
  | { readonly kind: 'log'; readonly line: string }
