import { z } from 'zod'

/** Ids are UUIDv7, made by whoever makes the record: unique everywhere, sortable by time. */
export const idSchema = z.uuid()
export type Id = string

/** Milliseconds since 1970-01-01 UTC of something that happened. */
export const instantSchema = z.int().min(0).max(8_640_000_000_000_000)
export type Instant = number

/** A fractional index: records sort by it as plain ASCII; a new one fits between any two. */
export const rankSchema = z.string().regex(/^[A-Za-z0-9]{1,64}$/)
export type Rank = string

/** A calendar date without a zone, `YYYY-MM-DD`. */
export const dateSchema = z.iso.date()
export type LocalDate = string

/** Minutes after local midnight; may pass 1440 where a day runs over midnight. */
export const minuteOfDaySchema = z.int().min(0).max(2880)
export type MinuteOfDay = number
