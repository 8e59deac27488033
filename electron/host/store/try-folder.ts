import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sideFiles } from '../data-folder.ts'
import { systemProblem, type WriteProblem } from './system-problem.ts'

const trialBytes = 65_536

/** The name of the file; it stays where a disk no longer lets it be removed. */
export const trialName = 'disk-trial'

/**
 * Writes a small file into the folder and waits until it is on the disk; null where it is taken. It
 * reaches as far as the largest of `files`, because some disks only refuse to let a file grow.
 */
export function triedFolder(folder: string, files: readonly string[]): WriteProblem | null {
  const path = join(folder, trialName)
  try {
    rmSync(path, { force: true })
    writeThere(path, Math.max(...files.map(sizeWithSideFiles)))
    return null
  } catch (error) {
    return systemProblem(error)
  } finally {
    removeQuietly(path)
  }
}

function writeThere(path: string, start: number): void {
  const file = openSync(path, 'wx')
  const bytes = randomBytes(trialBytes)
  try {
    for (let done = 0; done < bytes.length;)
      done += writeSync(file, bytes, done, bytes.length - done, start + done)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function sizeWithSideFiles(path: string): number {
  const sizes = ['', ...sideFiles].map(
    (suffix) => statSync(path + suffix, { throwIfNoEntry: false })?.size ?? 0,
  )
  return Math.max(...sizes)
}

/** A disk that fails cannot be tidied; the next trial does. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    return
  }
}
