import { currency } from './0003-currency.ts'
import { attendance } from './0004-attendance.ts'
import { peopleAndCells } from './0005-people-and-cells.ts'
import { lessons } from './0006-lessons.ts'
import { energisers } from './0007-energisers.ts'
import type { FormatStep, RawRecords } from './raw-records.ts'

/** All steps, oldest first. Version 2 had new indexes and no new records. */
export const formatSteps: readonly FormatStep[] = [
  currency,
  attendance,
  peopleAndCells,
  lessons,
  energisers,
]

/** The version that this code writes, in files of both kinds, and the newest it reads. */
export const formatVersion = 7

/** The records of a workshop of version `from` as version `to` has them. */
export function upgradeRecords(
  records: RawRecords,
  from: number,
  to: number = formatVersion,
): RawRecords {
  return formatSteps
    .filter(({ version }) => version > from && version <= to)
    .reduce((old, step) => step.records(old), records)
}
