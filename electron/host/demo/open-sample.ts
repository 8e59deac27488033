import type { Id } from '../../core/workshop/ids.ts'
import { withTemporaryHost } from '../temporary-host.ts'
import type { Host } from '../host.ts'
import { buildDemo, demoClock } from './build-demo.ts'
import { loadDemoContent } from './class-content.ts'

/**
 * Makes sure that the library holds the sample class, and names it. It is played in a host of its
 * own on a clock of its own, then taken in with its whole history.
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
    const { workshopId } = await buildDemo(own, content, clock)
    return own.readWorkshop(workshopId)
  })
  return host.addWorkshop({ records, origin: 'import', history: log })
}
