import type { Migration } from '../migration.ts'
import { firstTables } from './0001-first-tables.ts'
import { indexes } from './0002-indexes.ts'
import { currency } from './0003-currency.ts'
import { attendance } from './0004-attendance.ts'
import { peopleAndCells } from './0005-people-and-cells.ts'
import { lessons } from './0006-lessons.ts'
import { energisers } from './0007-energisers.ts'

/** Every migration of a workshop file, in order. */
export const workshopMigrations: readonly Migration[] = [
  firstTables,
  indexes,
  currency,
  attendance,
  peopleAndCells,
  lessons,
  energisers,
]
