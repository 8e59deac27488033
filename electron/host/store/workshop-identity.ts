import type { Id } from '../../core/base/ids.ts'
import { readFileHeader } from './file-header.ts'
import { readAtRest } from './read-at-rest.ts'

/** The id that a workshop keeps wherever its file goes, read from a file at rest; null where it has none. */
export function workshopIdentity(path: string, sqliteBinding?: string): Id | null {
  if (readFileHeader(path).kind !== 'sqlite') return null
  try {
    return readAtRest(
      path,
      { sqliteBinding },
      (db) => db.prepare<[], Id>('SELECT id FROM workshop').pluck().get() ?? null,
    )
  } catch {
    return null
  }
}
