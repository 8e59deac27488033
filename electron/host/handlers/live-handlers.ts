import type { liveCalls } from '../../core/contract/areas/live.ts'
import { newId } from '../new-id.ts'
import type { LiveClass } from '../live/live-class.ts'
import type { AreaHandlers } from './handlers.ts'

/** The workshop in the room, and its stage. */
export function liveHandlers(room: LiveClass): AreaHandlers<typeof liveCalls> {
  return {
    'room.get': async () => room.current(),
    'room.enter': async ({ workshopId }) => room.enter(workshopId),
    'room.stage': async ({ act }) => room.stage(act),
    'room.break': async (pause, { actor }) =>
      room.run({ kind: 'run.break', breakId: newId(), ...pause }, actor),
    'room.breakOver': async (_, { actor }) => room.run({ kind: 'run.break-over' }, actor),
    'room.walk': async ({ way }, { actor }) => {
      room.press(way, actor)
      return {}
    },
    'room.textScale': async ({ scale }) => room.chooseTextScale(scale),
    'room.answer': async ({ answer }, { actor }) => room.answer(answer, actor),
  }
}
