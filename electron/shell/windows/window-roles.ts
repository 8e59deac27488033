import type { WindowSpeaker } from '../../core/access/roles.ts'

/** What each kind of window is: its page, its preload, and as whom it speaks to the host. */
export const windowRoles = {
  console: { page: '/start/', preload: 'console', speaksAs: 'facilitator' },
  stage: { page: '/stage/', preload: 'stage', speaksAs: 'stage' },
  /** Tells why the app cannot start; has no preload and no host. */
  notice: { page: '/notice/', preload: null, speaksAs: null },
} as const satisfies Record<
  string,
  {
    readonly page: string
    readonly preload: string | null
    readonly speaksAs: WindowSpeaker | null
  }
>

export type WindowRole = keyof typeof windowRoles
