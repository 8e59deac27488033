import type { HostOptions } from '../host-options.ts'
import { dateAfter } from '../../core/base/date-after.ts'
import type { LocalDate } from '../../core/base/ids.ts'
import { instantOf, zoneOffset } from '../../core/base/zone.ts'
import { withTemporaryHost } from '../temporary-host.ts'
import { buildDemo, demoClock } from './build-demo.ts'
import { loadDemoContent, type DemoContent } from './class-content.ts'
import type { Until } from './play-agenda.ts'
import type { SampleMaker } from './sample-maker.ts'

/** 20:00, after the last slot of the day. */
const eveningMinute = 20 * 60

/**
 * Makes the sample class from what ships with the app: its first day is played in a host of its own on
 * a clock of its own, so that it comes with its whole history, and the second day is to come.
 */
export const sampleMaker =
  (options: Pick<HostOptions, 'assetsDir' | 'workers' | 'sqliteBinding'>): SampleMaker =>
  async (today) => {
    const content = onDate(await loadDemoContent(options.assetsDir), dateAfter(today, -1))
    const clock = demoClock(content)
    const { records, log } = await withTemporaryHost(options, clock, async (own) => {
      const { workshopId } = await buildDemo(own, content, clock, { until: eveningOf(content) })
      return own.readWorkshop(workshopId)
    })
    return { records, origin: 'import', history: log }
  }

const onDate = (content: DemoContent, startDate: LocalDate): DemoContent => ({
  ...content,
  class: { ...content.class, workshop: { ...content.class.workshop, startDate } },
})

function eveningOf({ class: { workshop } }: DemoContent): Until {
  const { startDate: date, timeZone } = workshop
  return { kind: 'moment', atMs: instantOf({ date, minute: eveningMinute }, zoneOffset(timeZone)) }
}
