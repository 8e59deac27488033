import type { Id } from '../../core/base/ids.ts'
import { instantOf, zoneOffset } from '../../core/base/zone.ts'
import { fakeClock, type FakeClock } from '../clock.ts'
import type { Host } from '../host.ts'
import type { DemoContent } from './class-content.ts'
import { fillMaps } from './fill-maps.ts'
import { makeClass, type GroupBoard } from './make-class.ts'
import { mapActs } from './map-acts.ts'
import { playAgenda, type Until } from './play-agenda.ts'

export type BuiltDemo = {
  readonly workshopId: Id
  readonly editCount: number
  readonly slotCount: number
}

const weekMs = 7 * 86_400_000
const minuteMs = 60_000

/** A clock that stands a week before the class, when it is prepared. */
export function demoClock(content: DemoContent): FakeClock {
  const { startDate, timeZone } = content.class.workshop
  return fakeClock(instantOf({ date: startDate, minute: 9 * 60 }, zoneOffset(timeZone)) - weekMs)
}

export type DemoOptions = {
  /** How far the class is played; to its end when left out. */
  readonly until?: Until
  readonly onSlot?: (number: number) => void
}

/** Makes the class and plays its days through the host; the groups fill their maps in their slots. */
export async function buildDemo(
  host: Host,
  content: DemoContent,
  clock: FakeClock,
  { until = { kind: 'end' }, onSlot }: DemoOptions = {},
): Promise<BuiltDemo> {
  const { workshopId, boards, editCount } = await makeClass(host, content, clock.now())
  const parts = partsOf(content, boards)
  let edits = editCount
  let slots = 0
  const played = await playAgenda({
    ...{ host, workshopId, clock, until },
    during: async ({ slot }) => {
      onSlot?.((slots += 1))
      if (slot.boardKey !== 'journey-map') return
      const groups = parts.shift() ?? []
      const lastsMs = slot.durationMin * minuteMs
      edits += await fillMaps(host, workshopId, groups, { clock, lastsMs })
    },
  })
  return { workshopId, editCount: edits, slotCount: played.length }
}

/** What the groups do in the first slot with a map, and in the second. */
function partsOf(content: DemoContent, boards: readonly GroupBoard[]) {
  const acts = boards.map((board, index) => {
    const map = content.maps[index]
    if (map === undefined) throw new Error(`no map for ${board.group.name}`)
    return { actor: `group-${board.group.number}`, acts: mapActs(board, map) }
  })
  return ([0, 1] as const).map((part) =>
    acts.map(({ actor, acts: both }) => ({ actor, acts: both[part] })),
  )
}
