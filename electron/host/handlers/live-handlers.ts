import type { liveCalls } from '../../core/contract/areas/live.ts'
import type { LiveClass } from '../live/live-class.ts'
import type { AreaHandlers } from './handlers.ts'

/** The workshop in the room, and its stage. */
export function liveHandlers(room: LiveClass): AreaHandlers<typeof liveCalls> {
  return {
    'room.get': async () => room.current(),
    'room.enter': async ({ workshopId }) => room.enter(workshopId),
    'room.stage': async ({ act }) => room.stage(act),
    'room.walk': async ({ way }, { actor }) => {
      room.press(way, actor)
      return {}
    },
    'room.textScale': async ({ scale }) => room.chooseTextScale(scale),
    'room.answer': async ({ answer }, { actor }) => room.answer(answer, actor),
  }
}
