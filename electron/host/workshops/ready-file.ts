import { lstatSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { renameDurably, sideFiles } from '../data-folder.ts'
import { namesIn } from '../files/empty-folder.ts'
import { makeFolder } from '../files/make-folder.ts'
import { removeFile } from '../files/remove-file.ts'
import { syncNames } from '../files/sync-names.ts'
import type { EpochMs } from '../../core/base/ids.ts'

const readyName = /^(.+\.sqlite)(?:\.(\d+))?\.ready$/

export type Replacing = {
  /** The live file; nothing may have it open. */
  readonly path: string
  /** Where a damaged file is kept. */
  readonly damagedDir: string
  /** Since when the live file is known to be damaged; null where a backup holds all of it. */
  readonly damagedMs: EpochMs | null
}

/** A finished file that only has to be put in its place. */
export type ReadyFile = { putInPlace(): void }

/**
 * Gives a finished draft a name that says so: wherever it is broken off from now on,
 * `finishReplacing` goes on from there.
 */
export function makeReady(draft: string, { path, damagedDir, ...replacing }: Replacing): ReadyFile {
  const damagedMs =
    replacing.damagedMs === null ? null : freeStamp(path, damagedDir, replacing.damagedMs)
  const ready = `${path}${damagedMs === null ? '' : `.${damagedMs}`}.ready`
  try {
    renameDurably(draft, ready)
  } catch (error) {
    // What is told as failed must not be carried through later.
    removeFile(ready)
    throw error
  }
  return { putInPlace: () => putInPlace({ path, ready, damagedDir, damagedMs }) }
}

/** Carries through what was ready for these live files when the app was ended. */
export function finishReplacing(workshopsDir: string, damagedDir: string, only?: string): void {
  for (const name of namesIn(workshopsDir)) {
    const [, file, stamp] = readyName.exec(name) ?? []
    if (file === undefined || (only !== undefined && basename(only) !== file)) continue
    const damagedMs = stamp === undefined ? null : Number(stamp)
    const [path, ready] = [join(workshopsDir, file), join(workshopsDir, name)]
    putInPlace({ path, ready, damagedDir, damagedMs })
  }
}

/** Moves a damaged file with its side files out of the way, and keeps it. */
export function setAside(path: string, damagedDir: string, atMs: EpochMs): void {
  moveAside(path, damagedDir, freeStamp(path, damagedDir, atMs))
}

/** The damaged file of this workshop that was set aside last; null where none was. */
export function lastSetAside(path: string, damagedDir: string): string | null {
  const stamps = namesIn(damagedDir).flatMap((name) => {
    const [, stamp, file] = /^(\d+)-(.+)$/.exec(name) ?? []
    return file === basename(path) ? [Number(stamp)] : []
  })
  return stamps.length === 0 ? null : keptPath(path, damagedDir, Math.max(...stamps))
}

type PutInPlace = Replacing & { readonly ready: string }

/** No main file ever stands beside a `-wal` that is not its own. */
function putInPlace({ path, ready, damagedDir, damagedMs }: PutInPlace): void {
  if (damagedMs !== null) moveAside(path, damagedDir, damagedMs)
  else for (const suffix of sideFiles) removeFile(path + suffix)
  syncNames(dirname(path))
  renameDurably(ready, path)
}

/** May be broken off and done again. */
function moveAside(path: string, damagedDir: string, stamp: number): void {
  makeFolder(damagedDir)
  const kept = keptPath(path, damagedDir, stamp)
  for (const suffix of [...sideFiles, '']) {
    if (isThere(path + suffix)) renameSync(path + suffix, kept + suffix)
  }
  syncNames(damagedDir)
}

/** One that no file kept before has, whatever the clock says. */
function freeStamp(path: string, damagedDir: string, atMs: EpochMs): number {
  let stamp = atMs
  while (isThere(keptPath(path, damagedDir, stamp))) stamp += 1
  return stamp
}

/** Whatever stands there, a link to nothing too. */
const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined

const keptPath = (path: string, damagedDir: string, stamp: number): string =>
  join(damagedDir, `${stamp}-${basename(path)}`)
