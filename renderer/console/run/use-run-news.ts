import { useEffect, useEffectEvent } from 'react'
import runTexts from '../../../assets/texts/run.json'
import type { FeedEntry, FeedEvent } from '../../../electron/core/contract/feed.ts'
import { timeOnWall } from '../../../electron/core/run/time-on-wall.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { nameOfGesture } from '../../../electron/core/workshop/gesture-name.ts'
import type { SlotRun } from '../../../electron/core/run/tables.ts'
import { currentRun, remainingMs } from '../../../electron/core/run/run-time.ts'
import { useHost } from '../../client/host-context.tsx'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import { tell, toasts, withdrawOffer } from '../../ui/toast-queue.ts'
import { useConsole, useWorkshopRecord } from '../console-context.tsx'
import { offerUndo } from '../use-change.ts'
import { takeScope } from '../use-focused-scope.ts'
import { chime } from './chime.ts'
import { useRoomOffset } from './use-run.ts'

/** Lets the host's alarm sound, and tells when the laptop's clock was set. */
export function useRunNews(sound: boolean): void {
  const client = useHost()
  const clockWords = useClockWords()
  const tellEnd = useTellEnd()
  const hear = useEffectEvent((event: FeedEvent) => {
    if (event.kind === 'alarm' && sound) chime(event.phase)
    if (event.kind === 'workshop-changed') {
      for (const { turn } of event.entries) if (turn?.kind === 'undo') withdrawOffer(turn.gesture)
      // Also what a clicker did on the stage is what undo takes back next.
      const byHand = event.entries.filter(isRunByHand)
      if (byHand.length > 0) takeScope('agenda')
      for (const entry of byHand) tellEnd(entry)
    }
    const title = event.kind === 'clock-news' ? clockWords(event.news) : null
    if (title !== null) tell({ kind: 'calm', title })
  })
  useEffect(() => client.onFeed((event) => hear(event)), [client])
}

const isRunByHand = ({ actor, changes }: FeedEntry) =>
  actor === 'facilitator' && changes.some(({ table }) => table === 'slot_run')

/** The toast of the slot that ended last: only what was done last can be taken back. */
let told = ''

/** Tells that a slot ended because the next was pressed, for a moment, with the way back. */
function useTellEnd(): (entry: FeedEntry) => void {
  const say = useText(runTexts)
  const figures = useFigures()
  const language = useLanguage()
  const client = useHost()
  const workshop = useConsole()
  const offset = useRoomOffset()
  return ({ gesture, changes }) => {
    const { tables } = workshop.store.getState().workshop
    toasts.close(told)
    const { act } = nameOfGesture(changes, tables)
    const ended = endedRun(changes)
    if (ended === null || (act !== 'next' && act !== 'jump')) return
    const slot = tables.slot.get(ended.slotId)
    const time = figures(timeOnWall(ended.endedMs, offset))
    const title = say('ended', { title: textIn(slot?.title ?? {}, language), time })
    const offered = { title, forMs: endedForMs }
    told = offerUndo({ ...workshop, client, language }, 'agenda', gesture, offered)
  }
}

const endedForMs = 6000

function endedRun(changes: FeedEntry['changes']) {
  for (const { table, before, after } of changes) {
    if (table !== 'slot_run' || before === null || after === null) continue
    const { slotId, endedMs } = after as unknown as SlotRun
    if (endedMs !== null && before['endedMs'] === null) return { slotId, endedMs }
  }
  return null
}

type ClockNews = Extract<FeedEvent, { kind: 'clock-news' }>['news']

/** What a clock that was set means for the room; null where no slot runs that it could have moved. */
function useClockWords(): (news: ClockNews) => string | null {
  const say = useText(runTexts)
  const figures = useFigures()
  const { store } = useConsole()
  const record = useWorkshopRecord()
  const offset = useRoomOffset()
  return (news) => {
    if (news.kind === 'zone-changed') {
      const room = [record?.place, record?.timeZone].find((one) => one !== '') ?? ''
      return say('clock.zone', { zone: news.to, room })
    }
    const run = currentRun(store.getState().workshop.tables)
    if (run === undefined) return null
    const now = Date.now()
    return say('clock.jumped', { time: figures(timeOnWall(now + remainingMs(run, now), offset)) })
  }
}
