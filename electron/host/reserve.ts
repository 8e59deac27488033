import { closeSync, fsyncSync, openSync, rmSync, statSync, statfsSync, writeSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'

const reserveBytes = 1_048_576
/** Space wanted before the reserve is laid up again. */
const comfortBytes = 16 * 1_048_576

/** A file that holds some disk space back, to be let go when the disk is full so that work can be saved and taken out. */
export type Reserve = {
  /** Lets the space go; false where there was none left to free. */
  free(): boolean
  /** Holds space back again where there is enough. */
  restore(): void
  readonly held: boolean
}

/** Where nothing may be written, nothing is held back. */
export const noReserve: Reserve = { free: () => false, restore: () => undefined, held: false }

/** The reserve in the file at `path`; laid up at once where there is room. */
export function openReserve(path: string): Reserve {
  const reserve: Reserve = {
    free: () => dropReserve(path),
    restore: () => {
      if (!reserve.held && hasRoom(path)) layUp(path)
    },
    get held() {
      return sizeOf(path) === reserveBytes
    },
  }
  reserve.restore()
  return reserve
}

/** Lets the space go before anything is open; false where there was none to free. */
export function dropReserve(path: string): boolean {
  if (sizeOf(path) !== reserveBytes) return false
  try {
    rmSync(path, { force: true })
    return true
  } catch {
    return false
  }
}

/** Random bytes, because some file systems keep no space for zeros. */
function layUp(path: string): void {
  try {
    rmSync(path, { force: true })
    const file = openSync(path, 'wx')
    try {
      writeSync(file, randomBytes(reserveBytes))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch {
    dropReserve(path)
  }
}

function hasRoom(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(path))
    return bavail * bsize > comfortBytes
  } catch {
    return false
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0
  } catch {
    return 0
  }
}
