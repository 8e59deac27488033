import { untilNextSecondMs } from '../run/countdown.ts'
import { forecast } from '../run/forecast.ts'
import { agendaPosition, lastRun, runView, type CurrentSlot } from '../run/run-view.ts'
import { timeOnWall } from '../run/time-on-wall.ts'
import type { BreakRun } from '../run/tables.ts'
import type { EpochMs } from '../base/ids.ts'
import { currentBreak } from '../run/run-time.ts'
import { sortedRecords } from '../base/sorted-records.ts'
import { daysBetween } from '../base/date-after.ts'
import { clockTime } from '../text/times.ts'
import { localTimeAt } from '../base/zone.ts'
import { breakCountdown, energiserPicture } from './energiser-picture.ts'
import { lessonPicture } from './lesson-picture.ts'
import { everyPicture, shownCountdown, wordsOf, type StageMoment } from './picture-parts.ts'
import { stageBoard } from './stage-board.ts'
import { groupsShown } from './stage-groups.ts'
import type { StagePicture, StageView } from './stage-picture.ts'
import type { Words } from './words-in.ts'

const secondMs = 1000

/** What stands on the projector: black over all, a frozen picture as it was, else the scene of now. */
export function stageView(moment: StageMoment): StageView {
  if (moment.state.black) return { kind: 'black' }
  return moment.state.frozen ?? stagePicture(moment)
}

/** The scene of this moment, without black and freeze. */
export function stagePicture(moment: StageMoment): StagePicture {
  const { current } = runView(moment.tables, moment.now)
  const { scene } = moment.state
  if (scene === 'test-card') return { kind: 'test-card', ...everyPicture(moment) }
  const groups = scene === 'groups' ? groupsPicture(moment) : null
  if (groups !== null) return groups
  const pause = currentBreak(moment.tables)
  if (pause !== undefined) return energiserPicture(moment, pause) ?? unplannedBreak(moment, pause)
  const board = scene === 'board' ? boardPicture(moment, current) : null
  if (board !== null) return board
  if (current === null) return waiting(moment)
  const title = wordsOf(moment, current.slot.title)
  if (scene === 'timer') {
    return {
      kind: 'timer',
      ...everyPicture(moment),
      title,
      countdown: shownCountdown(moment, current),
    }
  }
  if (current.slot.kind === 'break') return plannedBreak(moment, current, title)
  return lessonPicture(moment, current) ?? slotPicture(moment, current, title)
}

/** Milliseconds until the stage may show something else without anything having happened; 1 to 1000. */
export function untilNextPictureMs({ tables, now }: Pick<StageMoment, 'tables' | 'now'>): number {
  const { current } = runView(tables, now)
  const nextOnWall = secondMs - (now % secondMs)
  const backAtMs = currentBreak(tables)?.backAtMs ?? null
  if (backAtMs !== null) return Math.min(nextOnWall, untilNextSecondMs(backAtMs - now))
  if (current === null || current.paused) return nextOnWall
  return Math.min(nextOnWall, untilNextSecondMs(current.remainingMs))
}

function slotPicture(moment: StageMoment, current: CurrentSlot, title: Words): StagePicture {
  const { slot } = current
  const module = moment.tables.module.get(slot.moduleId ?? '')
  // Only in practice do the steps speak to the room; elsewhere they tell the facilitator what to say.
  const steps = slot.kind === 'practice' ? (slot.script?.steps ?? []) : []
  return {
    kind: 'slot',
    ...everyPicture(moment),
    title,
    slotKind: slot.kind,
    method: slot.method,
    module: module ? { number: module.number, title: wordsOf(moment, module.title) } : null,
    instructions: steps.map((step) => wordsOf(moment, step.text)),
    countdown: shownCountdown(moment, current),
  }
}

/** Null where the board is no longer there: then the room sees the slot. */
function boardPicture(moment: StageMoment, current: CurrentSlot | null): StagePicture | null {
  const { tables, state } = moment
  const board = state.board && stageBoard(tables, state.board)
  if (board === null) return null
  const title = wordsOf(moment, board.template.title)
  const countdown = current && shownCountdown(moment, current)
  return { kind: 'board', ...everyPicture(moment), title, ...board, countdown }
}

/** Null where there are no groups: then the room sees the slot. */
function groupsPicture(moment: StageMoment): StagePicture | null {
  const groups = groupsShown(moment.tables)
  return groups.length === 0 ? null : { kind: 'groups', ...everyPicture(moment), groups }
}

/** The room is back when the break ends, or later where the slot after it is held by an anchor. */
function plannedBreak(moment: StageMoment, current: CurrentSlot, title: Words): StagePicture {
  const { tables, now, offset } = moment
  const endMs = now + current.remainingMs
  const next = forecast(tables, now, offset)?.slots[1]
  const heldMs = next !== undefined && current.remainingMs > 0 ? next.startMs : endMs
  const backAt = timeOnWall(Math.max(endMs, heldMs), offset)
  const countdown = shownCountdown(moment, current)
  return { kind: 'break', ...everyPicture(moment), title, backAt, countdown }
}

function unplannedBreak(moment: StageMoment, { backAtMs }: BreakRun): StagePicture {
  return {
    kind: 'break',
    ...everyPicture(moment),
    title: [],
    backAt: backAtMs === null ? null : timeOnWall(backAtMs, moment.offset),
    countdown: breakCountdown(moment, backAtMs),
  }
}

function waiting(moment: StageMoment): StagePicture {
  const { tables, now, offset } = moment
  const [workshop] = sortedRecords(tables.workshop)
  const over = isDayOver(moment)
  const next = over ? undefined : forecast(tables, now, offset)?.slots[0]
  const today =
    next !== undefined &&
    next.startMs > now &&
    localTimeAt(next.startMs, offset).date === localTimeAt(now, offset).date
  return {
    kind: 'waiting',
    ...everyPicture(moment),
    name: workshop?.name ?? '',
    begun: tables.slot_run.size > 0,
    next: next === undefined ? [] : wordsOf(moment, next.slot.title),
    startsAt: today ? timeOnWall(next.startMs, offset) : null,
    resumes: over ? nextDay(moment) : null,
  }
}

/** The day that comes after today, and when it begins. */
function nextDay({ tables, now, offset }: StageMoment) {
  const { date: today } = localTimeAt(now, offset)
  const { next } = agendaPosition(tables)
  const day = next && tables.day.get(next.dayId)
  if (!day || day.date <= today) return null
  return { inDays: daysBetween(today, day.date), date: day.date, at: clockTime(day.startMinute) }
}

/** Whether the last slot of a day has run today: the room is not told of tomorrow's first one yet. */
function isDayOver({ tables, now, offset }: StageMoment): boolean {
  const last = lastRun(tables)
  const { next } = agendaPosition(tables)
  if (last === undefined || next === null) return false
  const dateOf = (ms: EpochMs) => localTimeAt(ms, offset).date
  const isOfAnotherDay = next.dayId !== tables.slot.get(last.slotId)?.dayId
  return isOfAnotherDay && dateOf(last.endedMs ?? now) === dateOf(now)
}
