import { lstatSync, statSync } from 'node:fs'
import { codeOf } from './whole-files.ts'

/** What stands at a path. `odd`: neither file nor folder, as a pipe, a device or a link to nothing. */
export type PathKind = 'missing' | 'file' | 'folder' | 'odd' | 'unreadable'

/** Looks without opening anything: to open a pipe would wait for ever. */
export function pathKind(path: string): PathKind {
  try {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return 'missing'
    const found = statSync(path)
    if (found.isFile()) return 'file'
    return found.isDirectory() ? 'folder' : 'odd'
  } catch (error) {
    return leadsNowhere.has(codeOf(error)) ? 'odd' : 'unreadable'
  }
}

const leadsNowhere: ReadonlySet<string> = new Set(['ENOENT', 'ELOOP', 'ENOTDIR'])
