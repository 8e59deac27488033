import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { runNpm } from '../../../build/bootstrap/npm.mjs'
import { cacheDir, projectDir, scratchBeside } from '../../../build/bootstrap/places.mjs'
import { CannotDo, say, step } from '../../../build/bootstrap/say.mjs'

const packageFile = join(projectDir, 'test', 'bench', 'package.json')

/** The folder with the peers' packages, fetched the first time; null where they cannot be had. */
export async function installPeers(): Promise<string | null> {
  const version = createHash('sha256').update(readFileSync(packageFile)).digest('hex').slice(0, 12)
  const dir = join(cacheDir(), `bench-peers-${version}`)
  if (existsSync(dir)) return dir
  try {
    await step('Fetching the boards to compare with', () => fetchInto(dir))
    return dir
  } catch (error) {
    if (!(error instanceof CannotDo)) throw error
    say(error.message)
    return null
  }
}

async function fetchInto(dir: string): Promise<void> {
  const scratch = scratchBeside(dir)
  copyFileSync(packageFile, join(scratch, 'package.json'))
  await runNpm(process.execPath, ['install', '--no-package-lock'], {
    cwd: scratch,
    purpose: 'The peers could not be fetched, ours is measured without them',
  })
  renameSync(scratch, dir)
}
