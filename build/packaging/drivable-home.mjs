import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { projectDir } from '../bootstrap/places.mjs'

/** @returns {string} where the drivable app lies: `dist/e2e`, or where every user may reach it */
export function drivableHome() {
  if (process.getuid?.() !== 0 || open(projectDir)) return path.join(projectDir, 'dist', 'e2e')
  const name = createHash('sha256').update(projectDir).digest('hex').slice(0, 12)
  return path.join(os.tmpdir(), `sala-e2e-${name}`)
}

/** @param {string} dir @returns {boolean} whether an unprivileged user can walk down to it */
function open(dir) {
  const passable = (fs.statSync(dir).mode & 0o001) !== 0
  const parent = path.dirname(dir)
  return passable && (parent === dir || open(parent))
}
