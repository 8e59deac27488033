import { z } from 'zod'
import { table, type TableView } from '../base/table.ts'
import { instantSchema, recordId } from '../workshop/ids.ts'

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
  holds: (view: { readonly slot_run: TableView<SlotRun> }) => ({
    table: () => {
      const open = [...view.slot_run.values()].filter((run) => run.endedMs === null).length
      return open <= 1 ? [] : [{ problem: 'two-runs', detail: `${open} slots run at once` }]
    },
  }),
})
