import fs from 'node:fs'
import path from 'node:path'
import { linkTree } from './link-tree.mjs'
import { addonName, electronRuntime, sqliteAddon } from './runtime.mjs'

/** @typedef {{ home: string, executable: string, resourcesDir: string }} Layout */

const onMac = process.platform === 'darwin'

/** @param {string} home @returns {Layout} where the parts of a packaged app lie */
export function layoutIn(home) {
  const resources = onMac ? 'Electron.app/Contents/Resources' : 'resources'
  return {
    home,
    executable: path.join(home, binary('sala')),
    resourcesDir: path.join(home, resources),
  }
}

/** Puts the runtime and the SQLite addon there, without an app. @param {Layout} layout */
export function layRuntime({ home, executable, resourcesDir }) {
  const runtime = electronRuntime()
  fs.rmSync(home, { recursive: true, force: true })
  linkTree(runtime.electronDir, home, ['chrome-sandbox', 'default_app.asar'])
  fs.renameSync(path.join(home, binary('electron')), executable)
  copySandboxHelper(runtime.electronDir, home)
  fs.mkdirSync(resourcesDir, { recursive: true })
  fs.copyFileSync(sqliteAddon(runtime), path.join(resourcesDir, addonName))
}

/** @param {string} name */
function binary(name) {
  if (onMac) return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? `${name}.exe` : name
}

// Chromium's helper must be root's and setuid; a copy, so that the cached one stays as it is.
/** @param {string} from @param {string} to */
function copySandboxHelper(from, to) {
  const helper = path.join(from, 'chrome-sandbox')
  if (!fs.existsSync(helper) || process.getuid?.() !== 0) return
  const copy = path.join(to, 'chrome-sandbox')
  fs.copyFileSync(helper, copy)
  fs.chownSync(copy, 0, 0)
  fs.chmodSync(copy, 0o4755)
}
