import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { between, type Random } from '../../helpers/fault-random.ts'
import type { DiskOp } from './disk-op.ts'
import { anyFate, filesAfterPowerCut, type UnsyncedFate } from './power-cut.ts'
import { RecordedDisk } from './recorded-disk.ts'

export type Recording = {
  /** The folder in which the child worked; its files before are `start`. */
  readonly root: string
  readonly start: ReadonlyMap<string, Buffer>
  readonly ops: readonly DiskOp[]
}

/** A disk as a power cut left it, laid out under `dir`, and what the child had printed by then. */
export type CutDisk = {
  readonly dir: string
  readonly printed: string
  readonly opIndex: number
  readonly fate: UnsyncedFate
}

/** Cuts the power at random moments of a recording and hands each disk to `check`. */
export async function cutOften(
  recording: Recording,
  cuts: number,
  random: Random,
  check: (disk: CutDisk) => Promise<void>,
): Promise<void> {
  const { root, start, ops } = recording
  const moments = Array.from({ length: cuts }, () => between(random, 0, ops.length))
  const disk = new RecordedDisk(root, start)
  const dir = `${root}-after`
  let [opIndex, printed] = [0, '']
  for (const moment of moments.toSorted((a, b) => a - b)) {
    for (; opIndex < moment; opIndex += 1) {
      const op = ops[opIndex]
      if (op === undefined) break
      if (op.kind === 'printed') printed += op.text
      disk.apply(op)
    }
    const fate = anyFate(random)
    layOut(dir, root, filesAfterPowerCut(disk, fate, random))
    await check({ dir, printed, opIndex, fate })
  }
  rmSync(dir, { recursive: true, force: true })
}

/** The files of a folder and of the folders in it. */
export function filesIn(root: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name))
  return new Map(paths.map((path) => [path, readFileSync(path)]))
}

function layOut(dir: string, root: string, files: ReadonlyMap<string, Buffer>): void {
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true })
  for (const [path, bytes] of files) {
    const place = dir + path.slice(root.length)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, bytes)
  }
}
