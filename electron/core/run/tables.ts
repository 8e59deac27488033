import { z } from 'zod'
import type { AgendaTables } from '../agenda/tables.ts'
import { table, type TablesOf, type TableView } from '../base/table.ts'
import { partKeySchema } from '../base/part-key.ts'
import { instantSchema, recordId } from '../base/ids.ts'

/** One run of one slot, as instants; what remains is derived from them and the time now. */
export const slotRunSchema = z.strictObject({
  id: recordId<'slot_run'>(),
  slotId: recordId<'slot'>(),
  startedMs: instantSchema,
  /** Set while paused. */
  pausedMs: instantSchema.nullable(),
  /** Length of all pauses that have ended, milliseconds. */
  pausedTotalMs: z.int().min(0),
  /** Length at the start, milliseconds. */
  plannedMs: z.int().min(0),
  /** Added or taken since, milliseconds. */
  extendedMs: z.int(),
  endedMs: instantSchema.nullable(),
  /**
   * When each step of the slot was begun, in the order in which they were: milliseconds that the slot had run until
   * then, which no pause, sleep or set clock changes.
   */
  steps: z.array(z.strictObject({ key: partKeySchema, atMs: z.int().min(0) })).max(200),
})

export type SlotRun = z.infer<typeof slotRunSchema>

/** Made by the presses of the run alone, which set the time. */
export const slotRunTable = table(slotRunSchema, {
  list: 'slotRuns',
  max: 10_000,
  scope: 'agenda',
  edits: [],
  references: { slotId: 'slot' },
  removedWith: [],
  // A pause is one thing in two fields.
  coupled: ['pausedMs', 'pausedTotalMs'],
  byTheRoom: ['steps'],
  holds: (view: { readonly slot_run: TableView<SlotRun> }) => ({
    table: () => {
      const open = [...view.slot_run.values()].filter((run) => run.endedMs === null).length
      return open <= 1 ? [] : [{ problem: 'two-runs', detail: `${open} slots run at once` }]
    },
  }),
})

/** A break that the agenda does not know, or an energiser. */
export const breakRunSchema = z.strictObject({
  id: recordId<'break_run'>(),
  startedMs: instantSchema,
  /** What the room does meanwhile, by its key in the course; null where it has a break. */
  energiser: partKeySchema.nullable(),
  /** When the room is to be back, if that was said. */
  backAtMs: instantSchema.nullable(),
  endedMs: instantSchema.nullable(),
  /** The run that stands still until the break is over; null where none does. */
  holdsRunId: recordId<'slot_run'>().nullable(),
})

export type BreakRun = z.infer<typeof breakRunSchema>

/** Made by the presses of the run alone, which set the time. */
export const breakRunTable = table(breakRunSchema, {
  list: 'breakRuns',
  max: 10_000,
  scope: 'agenda',
  edits: [],
  references: { holdsRunId: 'slot_run' },
  removedWith: ['holdsRunId'],
})

/** The tables of what has run. */
export const runTables = { slot_run: slotRunTable, break_run: breakRunTable } as const

/** The agenda and its run: whoever runs or lists a day asks for no more. */
export type RunTables = AgendaTables & TablesOf<typeof runTables>
