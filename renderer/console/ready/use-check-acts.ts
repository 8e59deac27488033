import type { Room } from '../../../electron/core/contract/areas/live.ts'
import type { Settings } from '../../../electron/core/contract/areas/settings.ts'
import { chime } from '../run/chime.ts'
import { useDesktop, useStageActs } from '../use-stage-acts.ts'
import { askFor, useAsked, type Check } from './asked.ts'

/** What a press on each line of the check does; null for what is no press of this program's. */
export type CheckActs = Readonly<Record<Check, (() => void) | null>>

export type CheckGround = {
  readonly room: Room
  readonly look: Settings
  readonly onLook: (part: Partial<Settings>) => void
  readonly onDetails: () => void
  readonly onBackUp: () => void
}

/** The acts of the check; those that the list of workshops asked for are done at once. */
export function useCheckActs({ room, look, onLook, onDetails, onBackUp }: CheckGround): CheckActs {
  const stage = useStageActs()
  const desktop = useDesktop()
  const beside = desktop?.displays.find((display) => !display.console)
  const acts: CheckActs = {
    names: () => askFor('names'),
    groups: () => askFor('groups'),
    projector() {
      const onIt = desktop === null || desktop.stage.kind === 'display' || beside === undefined
      if (onIt) void stage.act({ kind: 'test-card' })
      else void stage.place({ kind: 'display', displayId: beside.id })
    },
    languages: null,
    sound() {
      if (!look.sound) onLook({ sound: true })
      chime('warning')
    },
    power: null,
    clock: onDetails,
    disk: onBackUp,
  }
  useAsked(['projector', 'sound', 'clock', 'disk'], (check) => {
    // The test card is not taken off by who asks for it.
    if (check !== 'projector' || room.stage.scene !== 'test-card') acts[check]?.()
  })
  return acts
}
