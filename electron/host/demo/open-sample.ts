import type { Id } from '../../core/workshop/ids.ts'
import { withTemporaryHost } from '../temporary-host.ts'
import type { Host } from '../host.ts'
import { instantOf, zoneOffset } from '../../core/workshop/zone.ts'
import { buildDemo, demoClock } from './build-demo.ts'
import { loadDemoContent, type DemoContent } from './class-content.ts'
import type { Until } from './play-agenda.ts'

/** 20:00, after the last slot of the day. */
const eveningMinute = 20 * 60

/**
 * Makes sure that the library holds the sample class, and names it. Its first day is played in a host
 * of its own on a clock of its own, then taken in with its whole history: the second day is to come.
 * A class that is new stands in the room, where nothing else does.
 */
export async function openSample(host: Host): Promise<Id> {
  const content = await loadDemoContent(host.options.assetsDir)
  const caller = { role: 'facilitator', actor: 'facilitator' } as const
  const { name, startDate } = content.class.workshop
  const lines = await host.handlers['library.list']({}, caller)
  const known = lines.find((line) => line.name === name && line.firstDate === startDate)
  if (known !== undefined && known.state === 'ok') return known.id
  const clock = demoClock(content)
  const { records, log } = await withTemporaryHost(host.options, clock, async (own) => {
    const { workshopId } = await buildDemo(own, content, clock, { until: eveningOf(content) })
    return own.readWorkshop(workshopId)
  })
  const id = await host.addWorkshop({ records, origin: 'import', history: log })
  if (host.room.current().workshopId === null) await host.room.enter(id)
  return id
}

function eveningOf({ class: { workshop } }: DemoContent): Until {
  const { startDate: date, timeZone } = workshop
  return { kind: 'moment', atMs: instantOf({ date, minute: eveningMinute }, zoneOffset(timeZone)) }
}
