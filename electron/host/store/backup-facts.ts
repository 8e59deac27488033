import type { LocalText } from '../../core/text/language.ts'
import type { EpochMs, Id } from '../../core/base/ids.ts'
import { openDatabase } from './open-database.ts'

/** What a finished backup holds, by which people know it again. */
export type BackupFacts = {
  readonly timeZone: string
  readonly people: number
  /** The slot that ran when it was made, or that had ended last and when. */
  readonly slot: {
    readonly title: LocalText
    readonly endedMs: EpochMs | null
  } | null
  /** The edit that came last into it. */
  readonly newestEdit: Id | null
}

type SlotRow = { readonly title: string; readonly endedMs: EpochMs | null }

/** Reads them from a backup of any version; null where that cannot be read. */
export function readBackupFacts(path: string, sqliteBinding?: string): BackupFacts | null {
  try {
    const db = openDatabase(path, { sqliteBinding, mustExist: true, readOnly: true })
    try {
      const one = <T>(sql: string) => db.prepare<[], T>(sql).pluck().get()
      const slot = db.prepare<[], SlotRow>(latestSlot).get()
      return {
        timeZone: one<string>('SELECT time_zone FROM workshop') ?? 'UTC',
        people: one<number>('SELECT count(*) FROM person') ?? 0,
        slot:
          slot === undefined
            ? null
            : { title: JSON.parse(slot.title) as LocalText, endedMs: slot.endedMs },
        newestEdit: one<Id>('SELECT edit_id FROM log ORDER BY seq DESC LIMIT 1') ?? null,
      }
    } finally {
      db.close()
    }
  } catch {
    return null
  }
}

/** The run that goes on comes first, then the one that ended last. */
const latestSlot = `SELECT slot.title AS title, slot_run.ended_ms AS endedMs
  FROM slot_run JOIN slot ON slot.id = slot_run.slot_id
  ORDER BY slot_run.ended_ms IS NULL DESC, slot_run.ended_ms DESC LIMIT 1`
