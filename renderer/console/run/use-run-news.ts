import { useEffect, useEffectEvent } from 'react'
import runTexts from '../../../assets/texts/run.json'
import type { FeedEntry, FeedEvent } from '../../../electron/core/contract/feed.ts'
import { timeOnWall } from '../../../electron/core/run/time-on-wall.ts'
import { currentRun, remainingMs } from '../../../electron/core/workshop/run.ts'
import { useHost } from '../../client/host-context.tsx'
import { useFigures, useText } from '../../ui/language.tsx'
import { tell } from '../../ui/toast-queue.ts'
import { useTables, useWorkshopRecord } from '../console-context.tsx'
import { takeScope } from '../use-focused-scope.ts'
import { chime } from './chime.ts'
import { useRoomOffset } from './use-run.ts'

/** Lets the host's alarm sound, and tells when the laptop's clock was set. */
export function useRunNews(sound: boolean): void {
  const client = useHost()
  const clockWords = useClockWords()
  const hear = useEffectEvent((event: FeedEvent) => {
    if (event.kind === 'alarm' && sound) chime(event.phase)
    // Also what a clicker did on the stage is what undo takes back next.
    if (event.kind === 'workshop-changed' && event.entries.some(isRunByHand)) takeScope('agenda')
    const title = event.kind === 'clock-news' ? clockWords(event.news) : null
    if (title !== null) tell({ kind: 'calm', title })
  })
  useEffect(() => client.onFeed((event) => hear(event)), [client])
}

const isRunByHand = ({ actor, changes }: FeedEntry) =>
  actor === 'facilitator' && changes.some(({ table }) => table === 'slot_run')

type ClockNews = Extract<FeedEvent, { kind: 'clock-news' }>['news']

/** What a clock that was set means for the room; null where no slot runs that it could have moved. */
function useClockWords(): (news: ClockNews) => string | null {
  const say = useText(runTexts)
  const figures = useFigures()
  const tables = useTables()
  const record = useWorkshopRecord()
  const offset = useRoomOffset()
  return (news) => {
    if (news.kind === 'zone-changed') {
      const room = [record?.place, record?.timeZone].find((one) => one !== '') ?? ''
      return say('clock.zone', { zone: news.to, room })
    }
    const run = currentRun(tables)
    if (run === undefined) return null
    const now = Date.now()
    return say('clock.jumped', { time: figures(timeOnWall(now + remainingMs(run, now), offset)) })
  }
}
