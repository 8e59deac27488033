import { slotsInOrder } from '../agenda/slots-in-order.ts'
import { signedNumber } from '../text/dates.ts'
import { clockTime } from '../text/times.ts'
import type { Change } from './change.ts'
import type { GestureName } from './gesture-act.ts'
import { differs, named, oneOrMany, sorted, type Edited } from './name-parts.ts'
import type { Day, Slot } from '../agenda/tables.ts'
import type { SlotRun } from '../run/tables.ts'
import type { WorkshopRecord } from './workshop-record.ts'
import type { WorkshopTables } from './tables.ts'

const minuteMs = 60_000

/** What was done to the run; null where nothing was. */
export function nameOfRun(net: readonly Change[], tables: WorkshopTables): GestureName | null {
  const pauses = sorted(net, 'break_run')
  const [pause] = pauses.added
  if (pause !== undefined) return named(pause.energiser === null ? 'break' : 'energiser')
  const { added, edited } = sorted(net, 'slot_run')
  const [started] = added
  const ended = edited.find(
    ({ before, after }) => before.endedMs === null && after.endedMs !== null,
  )
  if (started !== undefined) return nameOfStart(started, ended?.before, tables)
  const over = pauses.edited.find(({ after: { endedMs } }) => endedMs !== null)
  if (added.length === 0 && over !== undefined) {
    return named(over.after.energiser === null ? 'break-over' : 'energiser-over')
  }
  const [run] = edited
  if (run === undefined) return null
  if (edited.some(({ before, after }) => before.endedMs !== null && after.endedMs === null)) {
    return named('previous')
  }
  return ended === undefined ? nameOfRunning(run) : named('finish')
}

function nameOfStart(
  started: SlotRun,
  ended: SlotRun | undefined,
  tables: WorkshopTables,
): GestureName {
  if (ended === undefined) return named('start')
  if (ended.slotId === started.slotId) return named('again')
  const order = slotsInOrder(tables).map(({ id }) => id)
  const by = order.indexOf(started.slotId) - order.indexOf(ended.slotId)
  if (by === 1) return named('next')
  if (by < 0) return named('previous')
  const slot = tables.slot.get(started.slotId)
  return slot === undefined ? named('next') : named('jump', { what: slot.title })
}

function nameOfRunning({ before, after }: Edited<SlotRun>): GestureName {
  const byMin = Math.round((after.extendedMs - before.extendedMs) / minuteMs)
  if (byMin !== 0) return named('extend', { signed: { figures: signedNumber(byMin) } })
  if (before.pausedMs === null && after.pausedMs !== null) return named('pause')
  return named(before.pausedMs !== null && after.pausedMs === null ? 'resume' : 'time')
}

/** What was done to the agenda and to the workshop itself; null where nothing was. */
export function nameOfAgendaWork(net: readonly Change[]): GestureName | null {
  return (
    nameOfAudience(net) ??
    nameOfDays(net) ??
    nameOfSlots(net) ??
    nameOfAnchors(net) ??
    nameOfDay(net) ??
    rest(net)
  )
}

/** The slots that changed with it are named by it. */
const nameOfAudience = (net: readonly Change[]): GestureName | null =>
  differs(sorted(net, 'workshop').edited, 'audience') ? named('audience') : null

function nameOfDays(net: readonly Change[]): GestureName | null {
  const { added, removed } = sorted(net, 'day')
  if (added.length > 0) return named('day.add')
  return removed.length > 0 ? named('day.remove') : null
}

function nameOfSlots(net: readonly Change[]): GestureName | null {
  const { added, removed, edited } = sorted(net, 'slot')
  if (added.length > 0) return named('slot.add')
  if (removed.length > 0) return oneOrMany(['slot.remove', 'slots.remove'], titles(removed))
  const moved = edited.filter((pair) => differs([pair], 'rank', 'dayId'))
  if (moved.length > 0) return oneOrMany(['slot.move', 'slots.move'], titles(moved.map(after)))
  const [first] = edited
  if (first === undefined) return null
  if (edited.length > 1) return named('slots', { count: edited.length })
  if (differs(edited, 'packKey')) {
    return named('slot.replace', { what: first.before.title, by: first.after.title })
  }
  if (differs(edited, 'durationMin')) {
    return named('slot.length', { from: first.before.durationMin, to: first.after.durationMin })
  }
  return differs(edited, 'title') ? named('slot.title') : named('slot', { what: first.after.title })
}

const titles = (slots: readonly Slot[]) => slots.map(({ title }) => title)
const after = <R>(pair: Edited<R>): R => pair.after

function nameOfAnchors(net: readonly Change[]): GestureName | null {
  const { added, removed, edited } = sorted(net, 'anchor')
  const [held] = added
  const [freed] = removed
  const [moved] = edited
  if (held !== undefined) return named('hold', { time: time(held.minute) })
  if (freed !== undefined) return named('hold.off', { time: time(freed.minute) })
  return moved === undefined ? null : fromTo(moved.before.minute, moved.after.minute)
}

function nameOfDay(net: readonly Change[]): GestureName | null {
  const { edited } = sorted(net, 'day')
  const [day]: readonly Edited<Day>[] = edited
  if (day === undefined) return null
  return differs(edited, 'startMinute')
    ? fromTo(day.before.startMinute, day.after.startMinute)
    : named('day.date')
}

function rest(net: readonly Change[]): GestureName | null {
  const [workshop]: readonly Edited<WorkshopRecord>[] = sorted(net, 'workshop').edited
  if (workshop !== undefined) {
    const { headCount: from } = workshop.before
    const { headCount: to } = workshop.after
    return from === to ? named('details') : named('expected', { from, to })
  }
  return net.some(({ table }) => table === 'template') ? named('template') : null
}

const time = (minute: number) => ({ figures: clockTime(minute) })
const fromTo = (from: number, to: number) => named('clock', { from: time(from), to: time(to) })
