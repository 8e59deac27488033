import type { Database } from './open-database.ts'

type Checkpoint = { readonly busy: number; readonly log: number; readonly checkpointed: number }

/**
 * Closes a database with all of it in the one main file, on the disk; throws where that fails.
 * SQLite's own closing writes the `-wal` back too, but keeps silent when the disk has no room for it.
 */
export function closeWhole(db: Database): void {
  try {
    writeBack(db)
  } finally {
    db.close()
  }
}

/** The same, as a file that can be read where nothing may be written beside it. */
export function closeForKeeping(db: Database): void {
  try {
    writeBack(db)
    // Asked for all rows: with the first one alone nobody hears that the change was not written.
    const [mode] = db.pragma('journal_mode = DELETE') as { journal_mode: string }[]
    if (mode?.journal_mode !== 'delete')
      throw new Error(`${db.name} keeps its side files: ${mode?.journal_mode}`)
  } finally {
    db.close()
  }
}

function writeBack(db: Database): void {
  const [done] = db.pragma('wal_checkpoint(TRUNCATE)') as Checkpoint[]
  if (done?.busy !== 0 || done.log !== done.checkpointed)
    throw new Error(`not all of ${db.name} could be written back: ${JSON.stringify(done)}`)
}
