import { z } from 'zod'

/** Ids are UUIDv7, made by whoever makes the record: unique everywhere, sortable by time. */
export const idSchema = z.uuid()

/**
 * An id of whatever it may be, or of a record of one table: a plain string passes for an `Id<'slot'>`,
 * and the other way round, but no `Id<'group'>` does.
 */
export type Id<Of extends string = never> = [Of] extends [never]
  ? string
  : string & { readonly __of?: Of }

/** The id of a record of one table: `recordId<'slot'>()`. */
export const recordId = <Of extends string>(): z.ZodType<Id<Of>, string> => idSchema

/** Milliseconds since 1970-01-01 UTC of something that happened. */
export type EpochMs = number & { readonly __unit?: 'epoch ms' }
export const instantSchema: z.ZodType<EpochMs, number> = z.int().min(0).max(8_640_000_000_000_000)

/** How long something lasts or is put off, in whole minutes. */
export type Minutes = number & { readonly __unit?: 'min' }
export const minutesSchema: z.ZodInt & z.ZodType<Minutes, number> = z.int()

/** A fractional index: records sort by it as plain ASCII; a new one fits between any two. */
export const rankSchema = z.string().regex(/^[A-Za-z0-9]{1,64}$/)
export type Rank = string

/** A calendar date without a zone, `YYYY-MM-DD`. */
export const dateSchema = z.iso.date()
export type LocalDate = string

/** Minutes after local midnight; may pass 1440 where a day runs over midnight. */
export type MinuteOfDay = number & { readonly __unit?: 'minute of day' }
export const minuteOfDaySchema: z.ZodType<MinuteOfDay, number> = z.int().min(0).max(2880)
