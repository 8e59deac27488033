import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { holdingLock } from '../bootstrap/lock.mjs'
import { inProject } from './places.mjs'

/**
 * A short text that changes when any file under the places does (by size and time).
 * @param {string[]} places
 * @param {unknown[]} more
 */
export function stampOf(places, ...more) {
  const hash = createHash('sha256').update(JSON.stringify(more))
  for (const place of places) addTo(hash, inProject(place))
  return hash.digest('hex').slice(0, 16)
}

/**
 * Lets one process at a time write to `dist`.
 * @template T
 * @param {() => Promise<T>} work
 */
export function building(work) {
  return holdingLock(inProject('.cache/build.lock'), work)
}

/**
 * Does the work unless it was done for the same stamp and its result is still there.
 * @param {string} name
 * @param {string} stamp
 * @param {string} result a path that the work makes
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether the work was done now
 */
export async function unlessDone(name, stamp, result, work) {
  const file = inProject(`.cache/stamps/${name}`)
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
  if (before === stamp && fs.existsSync(result)) return false
  fs.rmSync(file, { force: true })
  await work()
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, stamp)
  return true
}

/** @param {import('node:crypto').Hash} hash @param {string} place */
function addTo(hash, place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false })
  if (!stat) return
  if (!stat.isDirectory()) {
    hash.update(`${place} ${stat.size} ${stat.mtimeMs}\n`)
    return
  }
  for (const name of fs.readdirSync(place).sort()) addTo(hash, path.join(place, name))
}
