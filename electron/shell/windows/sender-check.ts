import type { WindowRole } from './window-roles.ts'
import { isOurs } from '../lockdown/our-pages.ts'

export type Sender = {
  readonly isMainFrame: boolean
  readonly url: string
  readonly role: WindowRole | null
  readonly allowed: readonly WindowRole[]
  readonly argCount: number
}

/** Why a page's message is not to be heard, or null. */
export function senderProblem(sender: Sender): string | null {
  if (!sender.isMainFrame) return 'not the main frame'
  if (!isOurs(sender.url)) return 'not our page'
  if (sender.role === null) return 'not our window'
  if (!sender.allowed.includes(sender.role)) return `not for ${sender.role}`
  return sender.argCount === 0 ? null : 'unexpected content'
}
