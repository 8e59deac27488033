import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathKind } from './path-kind.ts'

/** Makes a folder with those above it, or throws why not. Node's own way never returns under `/proc`. */
export function makeFolder(dir: string): void {
  if (pathKind(dir) === 'folder') return
  const above = dirname(dir)
  if (above !== dir) makeFolder(above)
  try {
    mkdirSync(dir)
  } catch (error) {
    if (pathKind(dir) !== 'folder') throw error
  }
}
