import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childScript } from './bundle-children.ts'

/** Mounts of its own that go when the process does; as a plain user, with root's rights inside. */
const ownMounts = process.getuid?.() === 0 ? ['-m'] : ['-rm']

/** Whether this system lets us mount a small disk. */
export const mayMount =
  spawnSync('unshare', [...ownMounts, 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0

/** Runs a child to its end in an empty folder, where it may mount what it likes; reads the JSON it prints. */
export function playChild(
  name: string,
  args: readonly string[],
  { mounts }: { readonly mounts: boolean },
): unknown {
  const dir = mkdtempSync(join(tmpdir(), 'sala-play-'))
  const script = [process.execPath, childScript(name), dir, ...args]
  const [program = '', ...rest] = mounts ? ['unshare', ...ownMounts, ...script] : script
  try {
    return JSON.parse(execFileSync(program, rest, { encoding: 'utf8' }))
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
