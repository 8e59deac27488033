import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type SalaRun = { readonly code: number | null; readonly out: string; readonly err: string }

const cli = path.resolve('electron/cli.ts')

/** A folder of its own for one test file, with a folder for temporary data inside. */
export function workFolder() {
  const dir = mkdtempSync(path.join(tmpdir(), 'sala-cli-'))
  const temp = mkdtempSync(path.join(tmpdir(), 'sala-cli-temp-'))
  return {
    dir,
    temp,
    file: (name: string) => path.join(dir, name),
    remove: () => {
      for (const folder of [dir, temp]) rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type WorkFolder = ReturnType<typeof workFolder>

/** Starts `sala` as a person does, in the folder. */
export function startSala(folder: WorkFolder, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [cli, ...args], {
    cwd: folder.dir,
    env: { ...process.env, TMPDIR: folder.temp, TZ: 'Asia/Phnom_Penh' },
  })
}

/** Runs `sala` to its end. */
export function sala(folder: WorkFolder, ...args: readonly string[]): Promise<SalaRun> {
  return endOf(startSala(folder, args))
}

/** What a started command says until it ends. */
export function endOf(child: ChildProcess): Promise<SalaRun> {
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => (out += piece))
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => (err += piece))
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }))
  })
}

/** Every file below the folders with the hash of its bytes: equal only where nothing was touched. */
export function fingerprint({ dir, temp }: WorkFolder): readonly string[] {
  return [dir, temp].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => {
        const file = path.join(folder, name)
        const isFile = statSync(file).isFile()
        const hash = isFile ? createHash('sha256').update(readFileSync(file)).digest('hex') : '/'
        return `${name} ${hash}`
      }),
  )
}
