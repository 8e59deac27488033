import type { Slot } from '../../electron/core/agenda/tables.ts'
import { fieldsOf, pick, removalOf, type Maker } from './wish.ts'

const title = (text: string) => ({ km: `វគ្គ ${text}`.slice(0, 200) })

/** Wishes about the workshop, its agenda and its run. */
export const agendaWishes = {
  rename: (tables, { text }) => fieldsOf(tables, 'workshop', 0, { name: `Workshop ${text}` }),
  dayAdd: (_, { number }, id) => ({
    kind: 'day.add',
    record: { id, rank: 'a5', date: '2026-11-24', startMinute: number },
  }),
  dayStart: (tables, { which, number }) => fieldsOf(tables, 'day', which, { startMinute: number }),
  dayRemove: (tables, { which }) => removalOf(tables, 'day', which),
  moduleAdd: (_, { number, text }, id) => ({
    kind: 'module.add',
    record: { id, rank: 'a5', number: number % 120, title: title(text) },
  }),
  moduleTitle: (tables, { which, text }) =>
    fieldsOf(tables, 'module', which, { title: title(text) }),
  moduleRemove: (tables, { which }) => removalOf(tables, 'module', which),
  slotAdd: (tables, { which, text, number }, id) => {
    const day = pick(tables, 'day', which)
    return day && { kind: 'slot.add', record: slotIn(day.id, text, number, id) }
  },
  slotLength: (tables, { which, number }) =>
    fieldsOf(tables, 'slot', which, { durationMin: 1 + (number % 200) }),
  slotTitle: (tables, { which, text }) => fieldsOf(tables, 'slot', which, { title: title(text) }),
  slotPlace: (tables, { which, number }) =>
    fieldsOf(tables, 'slot', which, {
      dayId: pick(tables, 'day', number)?.id,
      moduleId: number % 2 ? null : (pick(tables, 'module', number)?.id ?? null),
    }),
  slotRemove: (tables, { which }) => removalOf(tables, 'slot', which),
  anchorAdd: (tables, { which, number }, id) => {
    const day = pick(tables, 'day', which)
    const slotId = number % 2 ? null : (pick(tables, 'slot', number)?.id ?? null)
    return (
      day && {
        kind: 'anchor.add',
        record: { id, dayId: day.id, slotId, minute: number, title: { en: 'Lunch' } },
      }
    )
  },
  anchorMinute: (tables, { which, number }) =>
    fieldsOf(tables, 'anchor', which, { minute: number * 4 }),
  anchorRemove: (tables, { which }) => removalOf(tables, 'anchor', which),
  start: (tables, { which }, id) => {
    const slot = pick(tables, 'slot', which)
    return slot && { kind: 'run.start', slotId: slot.id, runId: id }
  },
  pause: () => ({ kind: 'run.pause' }),
  resume: () => ({ kind: 'run.resume' }),
  extend: (_, { number }) => ({ kind: 'run.extend', byMs: number * 1000 - 300_000 }),
  finish: () => ({ kind: 'run.finish' }),
  step: (_, { number }) => ({ kind: 'run.step', key: `s${number}` }),
  pauseAll: (_, { number }, id) => ({
    kind: 'run.break',
    breakId: id,
    energiser: number % 3 === 0 ? 'yes-and' : null,
    backAtMs: null,
    holds: number % 2 === 0,
  }),
  goOn: () => ({ kind: 'run.break-over' }),
  reopen: (tables, { which }) => {
    const run = pick(tables, 'slot_run', which)
    return run && { kind: 'run.reopen', runId: run.id }
  },
  uncount: (_, { number }) => ({ kind: 'run.uncount', byMs: number * 1000 }),
  clockSet: (_, { number }) => ({ kind: 'run.shift', byMs: (number - 450) * 8000 }),
} satisfies Record<string, Maker>

function slotIn(dayId: string, text: string, number: number, id: string): Slot {
  return {
    id,
    dayId,
    moduleId: null,
    rank: 'a5',
    title: title(text),
    kind: 'theory',
    method: null,
    durationMin: number,
    boardKey: null,
    script: null,
    autoAdvance: false,
    leastMin: null,
    optional: false,
    packKey: null,
  }
}
