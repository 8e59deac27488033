import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../../host/files/make-folder.ts'
import { pathKind } from '../../host/files/path-kind.ts'

const LARGEST_BYTES = 1_000_000

/** Appends lines to `sala.log` on this machine and nowhere else; one older file is kept. */
export function openLog(dir: string): (line: string) => void {
  const file = join(dir, 'sala.log')
  return (line) => {
    console.error(line)
    try {
      makeFolder(dir)
      if (!['file', 'missing'].includes(pathKind(file))) return
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_BYTES) {
        renameSync(file, join(dir, 'sala.old.log'))
      }
      appendFileSync(file, `${new Date().toISOString()} ${line.replaceAll('\n', '\n  ')}\n`)
    } catch {
      // A log that cannot be written must not take the app down with it.
    }
  }
}
