import { execFileSync } from 'node:child_process'
import { closeSync, openSync, readdirSync, statSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A disk whose room can be taken away and given back. */
export type ScarceRoom = {
  /** Leaves little. */
  take(): void
  /** Leaves nothing, where that can be. */
  takeRest(): void
  giveBack(): void
}

const smallDiskMb = 24
const leftBytes = 200_000
const pieceBytes = 4096

/** `disk`: a small disk of its own, mounted at `dir`. `limit`: files may not grow beyond a size. */
export function scarceRoom(way: string, dir: string): ScarceRoom {
  return way === 'disk' ? smallDisk(dir) : sizeLimit(dir)
}

function smallDisk(dir: string): ScarceRoom {
  const mount = (options: string) =>
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', dir])
  let sizeMb = smallDiskMb
  mount(`size=${sizeMb}m`)
  return {
    take: () => fill(dir, freeBytes(dir) - leftBytes),
    takeRest: () => fill(dir, freeBytes(dir)),
    giveBack: () => mount(`remount,size=${(sizeMb += smallDiskMb)}m`),
  }
}

function sizeLimit(dir: string): ScarceRoom {
  const limit = (bytes: number | 'unlimited') =>
    execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:`])
  return {
    take: () => limit(largestFile(dir) + leftBytes),
    takeRest: () => limit(0),
    giveBack: () => limit('unlimited'),
  }
}

/** Another filler file each time; stops where the disk does. */
export function fill(dir: string, bytes: number): void {
  const path = join(dir, `filler-${readdirSync(dir).length}`)
  const file = openSync(path, 'w')
  const piece = Buffer.alloc(pieceBytes, 1)
  try {
    for (let left = bytes; left > 0; left -= pieceBytes) writeSync(file, piece)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  } finally {
    closeSync(file)
  }
}

/** What is left on the disk of a folder. */
export function freeBytes(dir: string): number {
  const { bavail, bsize } = statfsSync(dir)
  return bavail * bsize
}

/** Of the files that are written to; the reserve is larger than they are. */
function largestFile(dir: string): number {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
  const grown = files.filter((name) => name.includes('.sqlite'))
  return Math.max(...grown.map((name) => statSync(join(dir, name)).size))
}
