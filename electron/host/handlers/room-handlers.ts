import type { RoomKeeper } from '../room/room-keeper.ts'
import type { AreaHandlers } from './handlers.ts'

/** The workshop in the room, its stage, and where the stage's window goes. */
export function roomHandlers(room: RoomKeeper): AreaHandlers<'room' | 'desktop'> {
  return {
    'room.get': async () => room.current(),
    'room.enter': async ({ workshopId }) => room.enter(workshopId),
    'room.stage': async ({ act }) => room.stage(act),
    'room.answer': async ({ answer }, { actor }) => room.answer(answer, actor),
    'desktop.get': async () => room.desktop(),
    'desktop.place': async ({ wish }) => {
      room.placeStage(wish)
      return {}
    },
  }
}
