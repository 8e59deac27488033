import { useEffect, useEffectEvent } from 'react'
import runTexts from '../../../assets/texts/run.json'
import type { FeedEvent } from '../../../electron/core/contract/feed.ts'
import { currentRun, remainingMs } from '../../../electron/core/workshop/run.ts'
import { timeOnWall } from '../../../electron/core/run/time-on-wall.ts'
import { useHost } from '../../client/host-context.tsx'
import { useFigures, useText } from '../../ui/language.tsx'
import { tell } from '../../ui/toast-queue.ts'
import { useTables, useWorkshopRecord } from '../console-context.tsx'
import { chime } from './chime.ts'
import { useRoomOffset } from './use-run.ts'

/** Lets the host's alarm sound, and tells when the laptop's clock was set. */
export function useRunNews(sound: boolean): void {
  const client = useHost()
  const say = useText(runTexts)
  const figures = useFigures()
  const tables = useTables()
  const record = useWorkshopRecord()
  const offset = useRoomOffset()

  const hear = useEffectEvent((event: FeedEvent) => {
    if (event.kind === 'alarm' && sound) chime(event.phase)
    if (event.kind === 'clock-news') tellClock(event.news)
  })

  function tellClock(news: Extract<FeedEvent, { kind: 'clock-news' }>['news']) {
    if (news.kind === 'zone-changed') {
      const room = record?.place === '' ? record.timeZone : (record?.place ?? '')
      return tell({ kind: 'calm', title: say('clock.zone', { zone: news.to, room }) })
    }
    const run = currentRun(tables)
    if (run === undefined) return
    const now = Date.now()
    const time = figures(timeOnWall(now + remainingMs(run, now), offset))
    tell({ kind: 'calm', title: say('clock.jumped', { time }) })
  }

  useEffect(() => client.onFeed((event) => hear(event)), [client])
}
