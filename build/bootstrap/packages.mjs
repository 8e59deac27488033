import fs from 'node:fs'
import path from 'node:path'
import { projectDir, readJson } from './places.mjs'
import { holdingLock } from './lock.mjs'
import { runNpm } from './npm.mjs'
import { needRoom } from './room.mjs'
import { step } from './say.mjs'

/**
 * Installs the locked packages when those on disk are not the ones the lockfile names.
 * @param {string} node
 */
export async function ensurePackages(node) {
  if (installedAsLocked()) return
  needRoom(projectDir, 1200, 'Installing the packages')
  await holdingLock(path.join(projectDir, '.cache', 'install.lock'), async () => {
    if (installedAsLocked()) return
    await step('Installing the packages of package-lock.json', () =>
      runNpm(node, ['ci', '--include=dev'], {
        cwd: projectDir,
        purpose: 'The packages could not be installed',
      }),
    )
  })
}

// npm writes node_modules/.package-lock.json last, so an interrupted install shows as a difference.
function installedAsLocked() {
  const wanted = readJson(path.join(projectDir, 'package-lock.json'))?.packages ?? {}
  const present = readJson(path.join(projectDir, 'node_modules', '.package-lock.json'))?.packages
  if (!present) return false
  return Object.entries(wanted).every(([place, locked]) => {
    if (place === '') return true
    const found = present[place]
    if (!found) return Boolean(locked.optional || locked.peer)
    const same = found.version === locked.version && found.integrity === locked.integrity
    return same && fs.existsSync(path.join(projectDir, place))
  })
}
