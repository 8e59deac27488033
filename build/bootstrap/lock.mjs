import fs from 'node:fs'
import path from 'node:path'
import { makeFolder } from './places.mjs'
import { say } from './say.mjs'

const LONGEST_MS = 20 * 60_000

/**
 * Lets one process at a time do the work; a lock left by a process that died is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function holdingLock(file, work) {
  makeFolder(path.dirname(file))
  let told = false
  while (!take(file)) {
    if (!told) say('Waiting for another start of Sala to finish the same step …')
    told = true
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  try {
    return await work()
  } finally {
    fs.rmSync(file, { force: true })
  }
}

/** @param {string} file */
function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    if (!holderAlive(file)) fs.rmSync(file, { force: true })
    return false
  }
}

/** @param {string} file */
function holderAlive(file) {
  try {
    if (Date.now() - fs.statSync(file).mtimeMs > LONGEST_MS) return false
    process.kill(Number(fs.readFileSync(file, 'utf8')), 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
