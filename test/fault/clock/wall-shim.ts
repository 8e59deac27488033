import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const source = join(import.meta.dirname, 'shift-wall.c')

/** Whether this system can build and preload the shim. */
export const mayShiftWall =
  process.platform === 'linux' && spawnSync('gcc', ['--version']).status === 0

/** The wall clock of one child, set at will. */
export type WallShim = {
  readonly env: Readonly<Record<string, string>>
  setBy(seconds: number): void
}

/** Builds the shim into `dir`. */
export function wallShim(dir: string): WallShim {
  const library = join(dir, 'shift-wall.so')
  const built = spawnSync('gcc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'], {
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(built.stderr)
  const file = join(dir, 'wall-shift')
  const setBy = (seconds: number) => {
    const bytes = Buffer.alloc(8)
    bytes.writeBigInt64LE(BigInt(seconds))
    // Over the bytes that the child has mapped, never a new file.
    writeFileSync(file, bytes, { flag: 'r+' })
  }
  writeFileSync(file, Buffer.alloc(8))
  return { env: { LD_PRELOAD: library, SALA_WALL_SHIFT: file }, setBy }
}
