import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const fixturesDir = join(import.meta.dirname, '../fixtures/workshops')

/** The versions of which a file is kept, as the app left it when that version was its newest. */
export const keptVersions = [1, 2, 3, 4, 5, 6] as const
export type KeptVersion = (typeof keptVersions)[number]

/** A kept file of the library, or a kept package; never opened in place. */
export const keptFile = (version: KeptVersion, kind: 'sqlite' | 'sala' = 'sqlite'): string =>
  join(fixturesDir, `format-${version}.${kind}`)

/** A copy of a kept file, in a new folder of its own or at `path`, to work on. */
export function copyOfKeptFile(version: KeptVersion, path?: string): string {
  const copy = path ?? join(mkdtempSync(join(tmpdir(), 'sala-kept-')), 'workshop.sqlite')
  copyFileSync(keptFile(version), copy)
  return copy
}
