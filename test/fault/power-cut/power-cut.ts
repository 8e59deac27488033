import { between, oneOf, type Random } from '../../helpers/fault-random.ts'
import { changed, type Pending, type RecordedDisk, type RecordedFile } from './recorded-disk.ts'

/** What becomes of bytes that no sync has made last. */
export const unsyncedFates = ['gone', 'some', 'torn'] as const
export type UnsyncedFate = (typeof unsyncedFates)[number]

const sectorBytes = 512
const shmBytes = 32_768

/**
 * The files after a power cut at this very moment. Synced bytes stay; each unsynced write is gone,
 * kept by the toss of a coin, or torn into sectors with a toss for each. Of the unsynced changes of
 * names the first few have lasted, for file systems keep them in order.
 */
export function filesAfterPowerCut(
  disk: RecordedDisk,
  fate: UnsyncedFate,
  random: Random,
): ReadonlyMap<string, Buffer> {
  const lasting = fate === 'gone' ? 0 : between(random, 0, disk.pendingNameCount)
  const files = [...disk.names(lasting)].filter(([path]) => !path.endsWith('-shm'))
  const image = new Map(files.map(([path, file]) => [path, bytesAfter(file, fate, random)]))
  for (const [path] of files) {
    if (path.endsWith('-wal') && random() < 0.3) image.set(sharedIndexOf(path), junk(random))
  }
  return image
}

/** How the next power cut goes. */
export const anyFate = (random: Random): UnsyncedFate => oneOf(random, unsyncedFates)

function bytesAfter(file: RecordedFile, fate: UnsyncedFate, random: Random): Buffer {
  if (fate === 'gone') return file.synced
  const pieces = fate === 'torn' ? file.pending.flatMap(sectors) : file.pending
  return changed(
    file.synced,
    pieces.filter(() => random() < 0.5),
  )
}

/** A write cut where the sectors of the disk end. */
function sectors(pending: Pending): readonly Pending[] {
  if (pending.kind === 'truncate') return [pending]
  const pieces: Pending[] = []
  const { offset, bytes } = pending
  for (let start = 0; start < bytes.length;) {
    const end = start + sectorBytes - ((offset + start) % sectorBytes)
    pieces.push({ kind: 'write', offset: offset + start, bytes: bytes.subarray(start, end) })
    start = end
  }
  return pieces
}

/** The shared index is never synced, so anything may stand in it; SQLite must not believe it. */
function junk(random: Random): Buffer {
  return Buffer.alloc(shmBytes, between(random, 0, 255))
}

const sharedIndexOf = (walPath: string) => walPath.replace(/-wal$/, '-shm')
