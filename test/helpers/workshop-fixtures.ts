import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const fixturesDir = join(import.meta.dirname, '../fixtures/workshops')

/** The workshop file that the app left when this schema version was its newest; never open it in place. */
export const keptFile = (schemaVersion: number): string =>
  join(fixturesDir, `schema-${schemaVersion}.sqlite`)

/** A copy of a kept file, in a new folder of its own or at `path`, to work on. */
export function copyOfKeptFile(schemaVersion: number, path?: string): string {
  const copy = path ?? join(mkdtempSync(join(tmpdir(), 'sala-kept-')), 'workshop.sqlite')
  copyFileSync(keptFile(schemaVersion), copy)
  return copy
}
