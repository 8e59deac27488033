import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const projectDir = join(import.meta.dirname, '../..')

/** What comes of another program with SQLite that reads the file, tidies its `-wal` away and leaves. */
export function otherProgramOn(path: string): string {
  const script = `
    const SqliteDatabase = require('better-sqlite3')
    const db = new SqliteDatabase(process.argv[1], { timeout: 0 })
    try {
      db.prepare('SELECT count(*) FROM sqlite_schema').get()
      db.pragma('wal_checkpoint(TRUNCATE)')
      console.log('got in')
    } catch (error) {
      console.log(error.code)
    } finally {
      db.close()
    }`
  const options = { cwd: projectDir, encoding: 'utf8' } as const
  return execFileSync(process.execPath, ['--eval', script, path], options).trim()
}
