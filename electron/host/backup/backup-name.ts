import { backupReasons, type Backup } from '../../core/backup/backup.ts'

const ending = '.sqlite'

/** What a backup is called: its number in the order made comes first, so that no clock has a say in it. */
export function backupNamed(parts: Omit<Backup, 'id'>): Backup {
  const { number, madeMs, seq, noteCount, reason } = parts
  return { id: `${number}_${madeMs}_${seq}_${noteCount}_${reason}`, ...parts }
}

/** The file of a backup. */
export const backupFile = (id: Backup['id']): string => id + ending

/** The backup in a file of this name; null for any other file. Older names have no number. */
export function backupFromFile(file: string): Backup | null {
  const match = /^(?:(\d{1,12})_)?(\d{1,15})_(\d+)_(\d+)_([a-z-]+)\.sqlite$/.exec(file)
  const reason = backupReasons.find((one) => one === match?.[5])
  if (match === null || reason === undefined) return null
  const [, number = 0, madeMs, seq, noteCount] = match
  return {
    id: file.slice(0, -ending.length),
    number: Number(number),
    madeMs: Number(madeMs),
    reason,
    seq: Number(seq),
    noteCount: Number(noteCount),
  }
}

/** Newest first; those without a number are older, and as their clock said. */
export const byNewest = (a: Backup, b: Backup): number =>
  b.number - a.number || b.madeMs - a.madeMs || b.seq - a.seq
