import { createPackage } from '@electron/asar'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readJson } from '../bootstrap/places.mjs'
import { bundleApp } from '../bundles/app.mjs'
import { appDir } from '../bundles/places.mjs'
import { stampOf, unlessDone } from '../bundles/stamp.mjs'
import { linkTree } from './link-tree.mjs'
import { drivableHome } from './drivable-home.mjs'
import { addonName, electronRuntime, sqliteAddon } from './runtime.mjs'

/**
 * Makes the app in its packaged layout on the unfused runtime, for `npm start` and for the e2e
 * tests: the same asar and resources as the shipped one, but open to a debugger.
 * @returns {Promise<{ executable: string, resourcesDir: string }>}
 */
export async function drivableApp() {
  await bundleApp()
  const runtime = electronRuntime()
  const places = drivablePlaces(drivableHome())
  const stamp = stampOf(['dist/app/main.js', '.cache/stamps/app'], runtime, places)
  await unlessDone('e2e', stamp, places.executable, async () => {
    fs.rmSync(places.home, { recursive: true, force: true })
    linkTree(runtime.electronDir, places.home, ['chrome-sandbox', 'default_app.asar'])
    fs.renameSync(path.join(places.home, binaryPlace('electron')), places.executable)
    copySandboxHelper(runtime.electronDir, places.home)
    fs.mkdirSync(places.resourcesDir, { recursive: true })
    fs.copyFileSync(sqliteAddon(runtime), path.join(places.resourcesDir, addonName))
    await packAsar(path.join(places.resourcesDir, 'app.asar'))
  })
  return places
}

/** @param {string} home */
function drivablePlaces(home) {
  const resources = process.platform === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources'
  return {
    home,
    executable: path.join(home, binaryPlace('sala')),
    resourcesDir: path.join(home, resources),
  }
}

/** @param {string} name */
function binaryPlace(name) {
  if (process.platform === 'win32') return `${name}.exe`
  if (process.platform !== 'darwin') return name
  return 'Electron.app/Contents/MacOS/Electron'
}

// Chromium's helper must belong to root and be setuid; a copy, so that the cached one stays as it is.
/** @param {string} from @param {string} to */
function copySandboxHelper(from, to) {
  const helper = path.join(from, 'chrome-sandbox')
  if (!fs.existsSync(helper) || process.getuid?.() !== 0) return
  const copy = path.join(to, 'chrome-sandbox')
  fs.copyFileSync(helper, copy)
  fs.chownSync(copy, 0, 0)
  fs.chmodSync(copy, 0o4755)
}

/** @param {string} asarFile */
async function packAsar(asarFile) {
  const staging = fs.mkdtempSync(path.join(os.tmpdir(), 'sala-asar-'))
  try {
    linkTree(appDir, staging)
    const packageFile = path.join(staging, 'package.json')
    const facts = { ...readJson(packageFile), sala: { drivable: true } }
    fs.rmSync(packageFile)
    fs.writeFileSync(packageFile, JSON.stringify(facts, null, 2))
    await createPackage(staging, asarFile)
  } finally {
    fs.rmSync(staging, { recursive: true, force: true })
  }
}
