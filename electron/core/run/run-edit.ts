import { z } from 'zod'
import { instantSchema, recordId } from '../base/ids.ts'
import { partKeySchema } from '../base/part-key.ts'

/** Edits of the run; the host sets the time. */
export const runEditSchemas = [
  z.strictObject({
    kind: z.literal('run.start'),
    slotId: recordId<'slot'>(),
    runId: recordId<'slot_run'>(),
  }),
  z.strictObject({ kind: z.literal('run.pause') }),
  z.strictObject({ kind: z.literal('run.resume') }),
  z.strictObject({
    kind: z.literal('run.extend'),
    byMs: z.int().min(-86_400_000).max(86_400_000),
  }),
  z.strictObject({ kind: z.literal('run.finish') }),
  /** Goes back to a run that has ended: what runs now ends, and the time between counts as a pause. */
  z.strictObject({ kind: z.literal('run.reopen'), runId: recordId<'slot_run'>() }),
  /** Begins a step of the slot that runs. */
  z.strictObject({ kind: z.literal('run.step'), key: partKeySchema }),
  /** A break that the agenda does not know; `holds` pauses the slot that runs until it ends. */
  z.strictObject({
    kind: z.literal('run.break'),
    breakId: recordId<'break_run'>(),
    /** The key of what the room does meanwhile, in the workshop's course; null is a break. */
    energiser: partKeySchema.nullable(),
    backAtMs: instantSchema.nullable(),
    holds: z.boolean(),
  }),
  /** The break is over: a slot that it held goes on. */
  z.strictObject({ kind: z.literal('run.break-over') }),
  /** Time that passed unnoticed is not counted; what earlier versions made after a sleep. */
  z.strictObject({ kind: z.literal('run.uncount'), byMs: z.int().min(0) }),
  /** The wall clock was set: runs move with it, so that what remains stays as it was. */
  z.strictObject({ kind: z.literal('run.shift'), byMs: z.int() }),
] as const

export type RunEdit = z.infer<(typeof runEditSchemas)[number]>
