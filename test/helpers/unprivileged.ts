import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const NOBODY = 65534

/** Whether programs under test must drop root's rights first: Chromium's sandbox refuses root. */
export const mustDropRights = process.getuid?.() === 0

/** A new folder that the unprivileged user owns. */
export function ownTempDir(name: string): string {
  const dir = mkdtempSync(join(tmpdir(), `${name}-`))
  giveAway(dir)
  return dir
}

/** Hands a folder, with all it holds, to the unprivileged user. */
export function giveAway(dir: string): void {
  if (mustDropRights) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, dir])
}

/** A program that is the given one, started without root's rights; the process keeps one id. */
export function withoutRights(executable: string): string {
  if (!mustDropRights) return executable
  const dir = mkdtempSync(join(tmpdir(), 'sala-start-'))
  const file = join(dir, 'start')
  const drop = `setpriv --reuid ${NOBODY} --regid ${NOBODY} --clear-groups`
  writeFileSync(file, `#!/bin/sh\nexec ${drop} -- '${executable}' "$@"\n`)
  chmodSync(file, 0o755)
  chmodSync(dir, 0o755)
  return file
}
