import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A piece of source that stands in its file exactly once, and what to put in its place. */
export type Patch = { readonly file: string; readonly find: string; readonly put: string }

const projectDir = join(import.meta.dirname, '../../..')
const copied = ['electron', 'test', 'build', 'package.json', 'vitest.config.ts', 'tsconfig.json']
const linked = ['node_modules', 'assets', 'renderer']

/** The sources in a folder of their own, where bugs may be planted. */
export class SourceCopy {
  readonly dir = mkdtempSync(join(tmpdir(), 'sala-planted-'))

  constructor() {
    // Some tests start a process without root's rights, which reads the sources too.
    chmodSync(this.dir, 0o755)
    for (const name of copied)
      cpSync(join(projectDir, name), join(this.dir, name), { recursive: true })
    for (const name of linked) symlinkSync(join(projectDir, name), join(this.dir, name))
  }

  /** Puts a bug in; gives back how to take it out again. */
  plant(patches: readonly Patch[]): () => void {
    const before = patches.map(({ file }) => [file, this.#read(file)] as const)
    for (const { file, find, put } of patches) {
      const parts = this.#read(file).split(find)
      if (parts.length !== 2)
        throw new Error(`${file} has ${parts.length - 1} places instead of one that say: ${find}`)
      this.#write(file, parts.join(put))
    }
    return () => {
      for (const [file, source] of before.toReversed()) this.#write(file, source)
    }
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true })
  }

  #read(file: string): string {
    return readFileSync(join(this.dir, file), 'utf8')
  }

  #write(file: string, source: string): void {
    writeFileSync(join(this.dir, file), source)
  }
}
