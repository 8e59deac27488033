import fs from 'node:fs'
import { CannotDo } from './say.mjs'

/**
 * Refuses a step for which the disk has no room, before it starts.
 * @param {string} dir a folder that exists
 * @param {number} neededMb
 * @param {string} what
 */
export function needRoom(dir, neededMb, what) {
  const { bavail, bsize } = fs.statfsSync(dir)
  const freeMb = Math.floor((bavail * bsize) / 1e6)
  if (freeMb >= neededMb) return
  throw new CannotDo(
    `${what} needs about ${neededMb} MB in ${dir}, where ${freeMb} MB are free; make room and start again.`,
  )
}
