import { cannotSync, codeOf } from './whole-files.ts'
import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Makes names that came to a folder, or went, last through a power cut. Windows syncs no folders. */
export function syncNames(dir: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(dir, 'r')
  try {
    fsyncSync(folder)
  } catch (error) {
    if (!cannotSync.has(codeOf(error))) throw error
  } finally {
    closeSync(folder)
  }
}
