import { dateAfter } from '../../core/base/date-after.ts'
import type { Id } from '../../core/base/ids.ts'
import type { Host } from '../host.ts'
import { loadDemoContent } from './class-content.ts'

/**
 * Makes sure that the library holds the sample class, on the dates of its content, and names it. It
 * stands in the room, where nothing else does.
 */
export async function openSample(host: Host): Promise<Id> {
  const content = await loadDemoContent(host.options.assetsDir)
  const caller = { role: 'facilitator', actor: 'facilitator' } as const
  const today = dateAfter(content.class.workshop.startDate, 1)
  const request = { today, anew: false }
  const { workshopId } = await host.handlers['library.sample'](request, caller)
  if (host.room.current().workshopId === null) await host.room.enter(workshopId)
  return workshopId
}
