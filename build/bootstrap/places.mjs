import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectDir = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** What the bootstrap found, for the build scripts and the test helpers. */
export const runtimeFile = path.join(projectDir, '.cache', 'runtime.json')

/** Per-user folder for what is fetched once: Node, the Electron runtime, the rebuilt binding. */
export function cacheDir() {
  const own = process.env.SALA_CACHE
  return own ? path.resolve(own) : path.join(userCacheDir(), 'sala')
}

function userCacheDir() {
  const home = os.homedir()
  if (process.platform === 'win32') {
    return process.env.LOCALAPPDATA || path.join(home, 'AppData', 'Local')
  }
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Caches')
  const xdg = process.env.XDG_CACHE_HOME
  return xdg && path.isAbsolute(xdg) ? xdg : path.join(home, '.cache')
}

/**
 * @param {string} file
 * @returns {any} the parsed file, or undefined when it is missing or unreadable as JSON
 */
export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {string} command @returns {string | undefined} its full path, found on PATH */
export function findOnPath(command) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, command + ending)
      if (folder && fs.existsSync(file)) return file
    }
  }
  return undefined
}

/**
 * Makes a folder with those above it. Node's own way never comes back under /proc.
 * @param {string} dir
 */
export function makeFolder(dir) {
  if (isFolder(dir)) return
  if (path.dirname(dir) !== dir) makeFolder(path.dirname(dir))
  try {
    fs.mkdirSync(dir)
  } catch (error) {
    // Another start may have made it in this moment.
    if (!isFolder(dir)) throw error
  }
}

/** @param {string} dir */
function isFolder(dir) {
  return fs.statSync(dir, { throwIfNoEntry: false })?.isDirectory() === true
}

/** A new folder beside `target`, on the same disk, so that it can be renamed into place. */
export function scratchBeside(/** @type {string} */ target) {
  makeFolder(path.dirname(target))
  return fs.mkdtempSync(`${target}.new-`)
}
