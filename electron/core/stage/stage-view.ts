import { countdown } from '../run/countdown.ts'
import { forecast } from '../run/forecast.ts'
import { runView, type CurrentSlot } from '../run/run-view.ts'
import { clockTime } from '../text/times.ts'
import type { Instant } from '../workshop/ids.ts'
import { sortedRecords, type WorkshopTables } from '../workshop/tables.ts'
import { localTimeAt, type ZoneOffset } from '../workshop/zone.ts'
import type { StageCountdown, StagePicture, StageSays, StageView } from './stage-picture.ts'
import type { StageState } from './stage-state.ts'
import { wordsIn, type Words } from './words-in.ts'

const minuteMs = 60_000

/** Everything that the stage depends on. */
export type StageMoment = {
  readonly tables: WorkshopTables
  readonly state: StageState
  readonly now: Instant
  readonly offset: ZoneOffset
}

/** What stands on the projector: black over all, a frozen picture as it was, else the scene of now. */
export function stageView(moment: StageMoment): StageView {
  if (moment.state.black) return { kind: 'black' }
  return moment.state.frozen ?? stagePicture(moment)
}

/** The scene of this moment, without black and freeze. */
export function stagePicture(moment: StageMoment): StagePicture {
  const { current } = runView(moment.tables, moment.now)
  const { scene, backAtMs } = moment.state
  if (scene === 'break') return unplannedBreak(moment, backAtMs)
  if (current === null) return waiting(moment)
  const title = wordsOf(moment, current.slot.title)
  if (scene === 'timer') return { kind: 'timer', title, countdown: countdownOf(current) }
  return current.slot.kind === 'break'
    ? plannedBreak(moment, current, title)
    : slotPicture(moment, current, title)
}

function slotPicture(moment: StageMoment, current: CurrentSlot, title: Words): StagePicture {
  const { slot } = current
  const module = moment.tables.module.get(slot.moduleId ?? '')
  // Only in practice do the steps speak to the room; elsewhere they tell the facilitator what to say.
  const steps = slot.kind === 'practice' ? (slot.script?.steps ?? []) : []
  return {
    kind: 'slot',
    title,
    slotKind: slot.kind,
    method: slot.method,
    module: module ? { number: module.number, title: wordsOf(moment, module.title) } : null,
    instructions: steps.map((step) => wordsOf(moment, step.text)),
    countdown: countdownOf(current),
  }
}

/** The room is back when the break ends, or later where the slot after it is held by an anchor. */
function plannedBreak(moment: StageMoment, current: CurrentSlot, title: Words): StagePicture {
  const { tables, now, offset } = moment
  const endMs = now + current.remainingMs
  const next = forecast(tables, now, offset)?.slots[1]
  const heldMs = next !== undefined && current.remainingMs > 0 ? next.startMs : endMs
  const backAt = timeAt(Math.max(endMs, heldMs), offset)
  return { kind: 'break', title, backAt, countdown: countdownOf(current) }
}

function unplannedBreak({ now, offset }: StageMoment, backAtMs: Instant | null): StagePicture {
  if (backAtMs === null) return { kind: 'break', title: [], backAt: null, countdown: null }
  const remainingMs = backAtMs - now
  const phase = remainingMs > 0 ? 'normal' : 'overtime'
  const countdown = shownCountdown(remainingMs, 0, phase, false)
  return { kind: 'break', title: [], backAt: timeAt(backAtMs, offset), countdown }
}

function waiting(moment: StageMoment): StagePicture {
  const { tables, now, offset } = moment
  const [workshop] = sortedRecords(tables.workshop)
  const next = forecast(tables, now, offset)?.slots[0]
  const today =
    next !== undefined &&
    next.startMs > now &&
    localTimeAt(next.startMs, offset).date === localTimeAt(now, offset).date
  return {
    kind: 'waiting',
    name: workshop?.name ?? '',
    next: next === undefined ? [] : wordsOf(moment, next.slot.title),
    startsAt: today ? timeAt(next.startMs, offset) : null,
  }
}

function countdownOf(current: CurrentSlot): StageCountdown {
  const { remainingMs, allottedMs, phase, paused } = current
  return shownCountdown(remainingMs, allottedMs, phase, paused)
}

function shownCountdown(
  remainingMs: number,
  spanMs: number,
  phase: StageCountdown['phase'],
  paused: boolean,
): StageCountdown {
  const text = phase === 'overtime' ? '' : countdown(remainingMs, spanMs).text
  return { text, phase, paused, says: paused ? 'paused' : says[phase] }
}

const says = {
  normal: null,
  warning: 'fewMinutes',
  danger: 'almostDone',
  overtime: 'wrappingUp',
} as const satisfies Record<StageCountdown['phase'], StageSays | null>

const wordsOf = ({ state }: StageMoment, text: Parameters<typeof wordsIn>[0]) =>
  wordsIn(text, state.language, state.secondLanguage)

/** Rounded up: nobody is to be back before the time on the wall. */
function timeAt(atMs: Instant, offset: ZoneOffset): string {
  return clockTime(localTimeAt(Math.ceil(atMs / minuteMs) * minuteMs, offset).minute)
}
