import type { Migration } from '../migration.ts'
import { firstTables } from './0001-first-tables.ts'
import { glance } from './0002-glance.ts'

/** Every migration of the library file, in order. */
export const libraryMigrations: readonly Migration[] = [firstTables, glance]
