import { execFile } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { promisify } from 'node:util'
import { childScript } from '../children/bundle-children.ts'
import type { DiskOp } from './disk-op.ts'
import { readStrace, tracedCalls } from './read-strace.ts'

const run = promisify(execFile)
const longestWrite = 4_000_000

/** Runs a child to its end and gives back all that it asked of the disk; one thread of it, in order. */
export async function recordChild(
  name: string,
  args: readonly string[],
  logPath: string,
): Promise<readonly DiskOp[]> {
  const tracing = ['-xx', '-s', `${longestWrite}`, '-e', `trace=${tracedCalls.join(',')}`]
  const child = [process.execPath, childScript(name), ...args]
  try {
    await run('strace', ['-o', logPath, '-e', 'signal=none', ...tracing, ...child], {
      env: { ...process.env, UV_USE_IO_URING: '0' },
      maxBuffer: 64 * 1_048_576,
    })
    return [...readStrace(readFileSync(logPath, 'latin1'))]
  } finally {
    rmSync(logPath, { force: true })
  }
}

/** Why writes cannot be recorded on this machine; null where they can. */
export async function whyNotRecordable(): Promise<string | null> {
  try {
    await run('strace', ['-e', 'trace=none', '-o', '/dev/null', process.execPath, '--version'])
    return null
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return missing
      ? 'The power-cut tests need strace, which is not installed (Debian: apt-get install strace).'
      : 'The power-cut tests need strace, and this machine does not let it watch a process (ptrace).'
  }
}
