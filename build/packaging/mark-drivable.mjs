import fs from 'node:fs'
import path from 'node:path'
import { readJson } from '../bootstrap/places.mjs'

/** Says in the app's own package.json that a debugger may drive it. @param {string} dir */
export function markDrivable(dir) {
  const file = path.join(dir, 'package.json')
  const facts = { ...readJson(file), sala: { drivable: true } }
  // removed first: the file may be a hard link to the one that ships
  fs.rmSync(file)
  fs.writeFileSync(file, `${JSON.stringify(facts, null, 2)}\n`)
}
