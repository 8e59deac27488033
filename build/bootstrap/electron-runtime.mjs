import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { cacheDir, makeFolder, projectDir, readJson, runtimeFile } from './places.mjs'
import { developmentRuntime, ensureDevelopmentRuntime } from './development-runtime.mjs'
import { ensureSqliteBinding } from './sqlite-binding.mjs'
import { CannotDo, say, step } from './say.mjs'

const PROBE_MS = 3_000
const PROBE_AGAIN_MS = 24 * 3_600_000

/**
 * What runs the app here. `sqliteBinding` is set for the development runtime only.
 * @typedef {{ electronDir: string, version: string, official: boolean, sqliteBinding?: string }} Runtime
 */

/**
 * Makes sure of an Electron runtime: the official release, else the development one.
 * @param {string} node
 * @returns {Promise<Runtime>}
 */
export async function ensureElectron(node) {
  const runtime = (await official(node)) ?? (await development(node))
  makeFolder(path.dirname(runtimeFile))
  fs.writeFileSync(runtimeFile, `${JSON.stringify(runtime, null, 2)}\n`)
  return runtime
}

/** @param {string} node @returns {Promise<Runtime | undefined>} */
async function official(node) {
  const home = path.join(projectDir, 'node_modules', 'electron')
  const version = readJson(path.join(home, 'package.json')).version
  const runtime = { electronDir: path.join(home, 'dist'), version, official: true }
  const installed = () => {
    const file = path.join(runtime.electronDir, 'version')
    return fs.existsSync(file) && fs.readFileSync(file, 'utf8').replace(/^v/, '') === version
  }
  if (installed()) return runtime
  if (!(await reachable(version))) return undefined
  await step(`Downloading Electron ${version} (about 120 MB)`, () => install(node, home))
  if (installed()) return runtime
  say(`Electron ${version} could not be installed from its release page.`)
  return undefined
}

/** @param {string} node @param {string} home */
function install(node, home) {
  const env = { ...process.env }
  if (proxy()) env.ELECTRON_GET_USE_PROXY = '1'
  const child = spawn(node, [path.join(home, 'install.js')], { env, stdio: 'ignore' })
  return new Promise((resolve) => child.on('error', resolve).on('close', resolve))
}

function proxy() {
  return process.env.HTTPS_PROXY ?? process.env.https_proxy
}

/** @param {string} version */
async function reachable(version) {
  const triedFile = path.join(cacheDir(), 'electron', 'release-page-tried')
  const triedAt = fs.statSync(triedFile, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (Date.now() - triedAt < PROBE_AGAIN_MS && developmentRuntime()) return false
  if (proxy()) return true
  const base =
    process.env.ELECTRON_MIRROR || 'https://github.com/electron/electron/releases/download/'
  try {
    const signal = AbortSignal.timeout(PROBE_MS)
    const answer = await fetch(`${base}v${version}/SHASUMS256.txt`, { method: 'HEAD', signal })
    if (answer.ok) return true
  } catch {
    // no route, no name or too slow: all mean the same here
  }
  makeFolder(path.dirname(triedFile))
  fs.writeFileSync(triedFile, '')
  return false
}

/** @param {string} node @returns {Promise<Runtime>} */
async function development(node) {
  const runtime = developmentRuntime() ?? (await ensureDevelopmentRuntime(node))
  if (!runtime) {
    throw new CannotDo(
      'Electron could not be downloaded from its release page; connect to the internet once, or set ELECTRON_MIRROR.',
    )
  }
  const sqliteBinding = await ensureSqliteBinding(runtime.version)
  return { ...runtime, official: false, sqliteBinding }
}
