import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Removes what is in the folder and fits; what cannot be removed stays, and stops nobody. */
export function emptyFolder(dir: string, fits: (name: string) => boolean = () => true): void {
  for (const name of namesIn(dir).filter(fits)) {
    try {
      rmSync(join(dir, name), { recursive: true, force: true })
    } catch {
      continue
    }
  }
}

/** The names in a folder; none where it cannot be read. */
export function namesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir)
  } catch {
    return []
  }
}
